/** What every page of the offline kit does beside its own scripts; the kit is opened from a disk, where nobody answers for a folder. */
import { leadIntoFolders } from './kit/folder-links.ts';

leadIntoFolders(document);
