/** `npm run release`: records the facts as they are published today in content/releases, for the next ones to be compared with. */
import { cutRelease } from './cut-release.ts';
import { contentRoot } from './content-root.ts';

if (!cutRelease(contentRoot())) process.exitCode = 1;
