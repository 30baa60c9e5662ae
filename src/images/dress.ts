import type { Mark } from '../charts/mark.ts';
import { LOOKS, SHEET_LOOKS, TONELESS, TONES, type Colour, type Look, type Paint, type Rule } from './looks.ts';
import { MAP_LOOKS } from './map-looks.ts';
import { SHARE_LOOKS } from './share-looks.ts';

/** The value of each colour token, `#b4281e`. */
export type Colours = Readonly<Record<Colour, string>>;

const RULES: readonly Rule[] = [...LOOKS, ...SHEET_LOOKS, ...SHARE_LOOKS];

/** The names that belong together: `unit.ring` is two classes of one mark. */
const classesOf = (name: string): readonly string[] => name.split('.');

const worn = (mark: Mark): readonly string[] => mark.class.split(' ').filter((name) => name !== '');

function suits({ names, kind }: Rule, mark: Mark): boolean {
  const wearing = worn(mark);
  return (kind === undefined || kind === mark.kind) && names.some((name) => classesOf(name).every((part) => wearing.includes(part)));
}

/** Worn by the marks of a map in a file: there, as on pages, the same names look otherwise than in charts. */
export const ON_MAP = 'on-map';
const rulesFor = (mark: Mark): readonly Rule[] => (worn(mark).includes(ON_MAP) ? MAP_LOOKS : RULES);

/** All rules for a mark put together: a later one wins. */
export function lookOf(mark: Mark): Look {
  return Object.assign(
    {},
    ...rulesFor(mark)
      .filter((rule) => suits(rule, mark))
      .map(({ look }) => look),
  ) as Look;
}

/** Classes of a mark that no rule knows. They would be drawn in black. */
export function unknownClasses(mark: Mark): readonly string[] {
  const known = rulesFor(mark).flatMap(({ kind, names }) => (kind === undefined || kind === mark.kind ? names.flatMap(classesOf) : []));
  return worn(mark).filter((name) => name !== ON_MAP && !(name in TONES) && !known.includes(name));
}

/** What a mark is painted with: its look, with colours from the tokens in the place of their names. */
export function painted(mark: Mark, colours: Colours): Readonly<Record<string, string | number | undefined>> {
  const tone = worn(mark).find((name) => name in TONES);
  const value = (paint: Paint): string =>
    paint === 'none' ? paint : colours[paint === 'tone' ? ((tone === undefined ? undefined : TONES[tone]) ?? TONELESS) : paint];
  const { fill, stroke, ...rest } = lookOf(mark);
  return { ...(fill && { fill: value(fill) }), ...(stroke && { stroke: value(stroke) }), ...rest };
}
