import { stillMap as zh } from '../words/zh/still-map.ts';
import type { MapData, MapPlace, Precision } from './data.ts';
import { RINGS, type MiniMapFocus } from './mini.ts';

/** What a small map is called, and what has to be said of the positions it shows. */
export interface MiniSentences {
  readonly label: string;
  readonly sentences: readonly string[];
}

const PRECISIONS: readonly Precision[] = ['site', 'seat', 'schematic'];
const WORDS = { site: zh.mini.own, seat: zh.mini.seat, schematic: zh.mini.schematic } as const;

const isSchematic = ({ precision }: MapPlace): boolean => precision === 'schematic';
const listed = (names: readonly string[]): string => names.join(zh.mini.list);

/** How good the position of each place with a ring is, in one sentence for each degree; where there are no rings, how to read the marks. */
export function miniSentences({ places, townships }: MapData, focus: MiniMapFocus): MiniSentences {
  const named = places.filter(({ code }) => focus.places.includes(code));
  const nameOf = (code: string): string => townships.find((unit) => unit.code === code)?.name ?? code;
  const units = (focus.townships ?? []).map(nameOf);
  if (named.length > RINGS) return { label: zh.mini.label(zh.mini.many(named.length)), sentences: [zh.mini.marks] };
  if (named.length === 0) return { label: zh.mini.label(listed(units)), sentences: [zh.mini.marks] };
  // Among several rings the township tells which is which.
  const called = ({ name, township }: MapPlace): string => (named.length > 1 ? zh.mini.within(name, nameOf(township)) : name);
  const sentences = PRECISIONS.flatMap((precision) => {
    const alike = named.filter((place) => place.precision === precision);
    return alike.length > 0 ? [WORDS[precision](listed(alike.map(called)))] : [];
  });
  // Their neighbours are drawn as well.
  const near = new Set(named.map(({ township }) => township));
  const pale = !named.some(isSchematic) && places.some((place) => near.has(place.township) && isSchematic(place));
  const unsure = townships.filter(({ code, note }) => near.has(code) && note !== undefined).map(({ name }) => name);
  return {
    label: zh.mini.label(listed(named.map(({ name }) => name))),
    sentences: [...sentences, ...(pale ? [zh.mini.pale] : []), ...(unsure.length > 0 ? [zh.mini.unsure(listed(unsure))] : [])],
  };
}
