import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextMark } from '../charts/mark.ts';
import { cached, contentHash } from './cache.ts';
import { lightColours } from './colours.ts';
import { FAMILIES, facesOf } from './faces.ts';
import { cut } from './fonts.ts';
import { allMarks, type Composition } from './inset.ts';
import { png } from './png.ts';
import { standalone, withFonts, type Words } from './standalone.ts';

/** What changes the bytes of a picture without changing its marks: the packages that make it, and how they are told to. */
const PACKAGES = ['@fontsource/noto-sans-sc', '@fontsource/noto-serif-sc', '@resvg/resvg-js', 'sharp', 'subset-font'] as const;
const INSTRUCTIONS = ['faces.ts', 'fonts.ts', 'png.ts', 'render.ts', 'standalone.ts'] as const;

function recipe(root: string): readonly string[] {
  return [
    ...PACKAGES.map((name) => {
      const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
      return `${name}@${manifest.version}`;
    }),
    // Read as text: nobody has to remember to raise a number when one of them changes.
    ...INSTRUCTIONS.map((name) => readFileSync(join(root, 'src/images', name), 'utf8').replaceAll('\r\n', '\n')),
  ];
}

/** The formats a chart can be taken away in. */
export type Format = 'svg' | 'png';

/** Where pictures are made, and what happens on the way. */
export interface Workshop {
  /** The project: its fonts, its tokens, its packages, and this folder. */
  readonly root?: string;
  readonly cache?: string;
  /** Called before a picture is made that no earlier build left. */
  readonly making?: () => void;
}

const texts = (picture: Composition): readonly TextMark[] => allMarks(picture).filter((mark) => mark.kind === 'text');

/** A picture as the bytes of a file, with all that it needs inside. Made once for the same marks. @throws in Chinese when a font lacks a sign. */
export async function render(picture: Composition, words: Words, format: Format, workshop: Workshop = {}): Promise<Buffer> {
  const { root = process.cwd(), cache, making } = workshop;
  const plain = standalone(picture, words, lightColours(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8')));
  const faces = facesOf(texts(picture));
  const make = async (): Promise<Buffer> => {
    making?.();
    if (format === 'png') return png(plain, await Promise.all(faces.map((face) => cut(face, face.signs, 'truetype', root))), picture.zoom);
    const subsets = faces.map(async (face) => ({
      family: FAMILIES[face.family],
      weight: face.weight,
      woff2: await cut(face, face.signs, 'woff2', root),
    }));
    return Buffer.from(withFonts(plain, await Promise.all(subsets)));
  };
  return cached(
    `${contentHash(format, plain, ...(picture.zoom === undefined ? [] : [String(picture.zoom)]), ...recipe(root))}.${format}`,
    make,
    cache,
  );
}
