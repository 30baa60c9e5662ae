import type { TextMark } from '../charts/mark.ts';
import { lookOf } from './dress.ts';

/** The four cuts that pictures are set in. */
export interface Face {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 700;
}

/** What a face is called inside a file. */
export const FAMILIES: Readonly<Record<Face['family'], string>> = { sans: 'Noto Sans SC', serif: 'Noto Serif SC' };

/** The cut a text is set in. Between regular and bold there is none: what a page sets half bold is bold in a file. */
export function faceOf(mark: TextMark): Face {
  const { 'font-family': family = 'sans', 'font-weight': weight } = lookOf(mark);
  return { family, weight: weight === undefined ? 400 : 700 };
}

/** Each face that these texts need, with the signs it must draw, in order: the same texts give the same list. */
export function facesOf(texts: readonly TextMark[]): readonly (Face & { readonly signs: string })[] {
  return (['sans', 'serif'] as const).flatMap((family) =>
    ([400, 700] as const).flatMap((weight) => {
      const set = texts.filter((mark) => faceOf(mark).family === family && faceOf(mark).weight === weight);
      const signs = [...new Set(set.flatMap((mark) => [...mark.text]))].sort().join('');
      return signs === '' ? [] : [{ family, weight, signs }];
    }),
  );
}
