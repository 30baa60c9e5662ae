import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURE_ENDINGS } from '../schema/photo.ts';
import { kindOf, readPictureFile, type PictureFacts, type PictureKind } from './picture-file.ts';

/** Where pictures lie, beside the fields that say what they show. */
export const PICTURE_FOLDER = 'photos';

/** A picture of the content. */
export interface Picture {
  /** As reports call it: `content/photos/river-gate.webp`. */
  readonly file: string;
  readonly name: string;
  readonly ending: (typeof PICTURE_ENDINGS)[number];
  /** Where it is on this machine, to be copied into the site. */
  readonly path: string;
  readonly bytes: number;
  readonly kind: PictureKind;
  /** Null for a file that is neither JPEG nor WebP. */
  readonly facts: PictureFacts | null;
}

/** Far more than a photo may have: what is larger is not opened. */
const LARGEST = 20_000_000;

function readPicture(path: string, file: string, name: string, ending: Picture['ending']): Picture {
  const { size } = statSync(path);
  const data = size > LARGEST ? Buffer.alloc(0) : readFileSync(path);
  const kind = kindOf(data);
  const facts = kind === 'jpeg' || kind === 'webp' ? readPictureFile(data, kind) : null;
  return { file, name, ending, path, bytes: size, kind, facts };
}

/** Every picture of a content tree, by name. Links are not followed: what they are is told with the other strays. */
export function readPictures(root: string, shown: string): readonly Picture[] {
  const folder = join(root, PICTURE_FOLDER);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
    .flatMap((name): readonly Picture[] => {
      const ending = PICTURE_ENDINGS.find((one) => name.endsWith(one));
      return ending ? [readPicture(join(folder, name), `${shown}/${PICTURE_FOLDER}/${name}`, name, ending)] : [];
    });
}
