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

const listed = (names: readonly { readonly name: string }[]): string => names.map(({ name }) => name).join(zh.mini.list);

/** How good the position of each place with a ring is, in one sentence for each degree; where there are no rings, how to read the marks. */
export function miniSentences({ places, townships }: MapData, focus: MiniMapFocus): MiniSentences {
  const named = places.filter(({ code }) => focus.places.includes(code));
  const units = townships.filter(({ code }) => focus.townships?.includes(code));
  const label = zh.mini.label(listed(named.length > 0 && named.length <= RINGS ? named : units));
  if (named.length === 0 || named.length > RINGS) return { label, sentences: [zh.mini.marks] };
  const of = (precision: Precision): readonly MapPlace[] => named.filter((place) => place.precision === precision);
  return {
    label,
    sentences: PRECISIONS.flatMap((precision) => (of(precision).length > 0 ? [WORDS[precision](listed(of(precision)))] : [])),
  };
}
