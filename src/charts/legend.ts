import { zhCharts as zh } from '../words/zh/charts.ts';
import type { PlaceDot } from './places/data.ts';
import type { Layout } from './layout.ts';
import { circle, text, type Mark } from './mark.ts';
import { centred, textWidth } from './measure.ts';
import { LEADING, type Block } from './paragraph.ts';

/** Air between the entries of a legend. */
const AIR = 16;
const DOT = 5;

/** What the dots of a picture are, in words, beside a dot of that look: colour is never the only sign. Entries that find no room start a new line. */
export function legend(
  entries: readonly { readonly class: string; readonly words: string; readonly key?: string }[],
  from: number,
  top: number,
  width: number,
  { small }: Layout,
): Block {
  const line = small * LEADING;
  let [x, y] = [from, top + line / 2];
  const marks = entries.flatMap(({ class: name, words, key }): readonly Mark[] => {
    const keyed = key === undefined ? {} : { key };
    const needed = DOT * 2 + 7 + textWidth(words, small);
    if (x > from && x + needed > from + width) [x, y] = [from, y + line];
    const dot = circle({ cx: x + DOT + 1, cy: y, r: DOT, class: name, ...keyed });
    const label = text({ x: x + DOT * 2 + 7, y: centred(y, small), size: small, text: words, class: 'label', ...keyed });
    x += needed + AIR;
    return [dot, label];
  });
  return { marks, height: entries.length === 0 ? 0 : y + line / 2 - top };
}

/** How a dot looks. */
export function dotClass({ kind, state }: Pick<PlaceDot, 'kind' | 'state'>): string {
  return `dot ${kind}${{ covered: '', not: ' ring', unknown: ' unknown' }[state]}`;
}

/** The kinds and states that a picture of places has to tell apart; nothing when all dots are alike. */
export function placesLegend(places: readonly PlaceDot[], x: number, top: number, width: number, layout: Layout): Block {
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const states = [...new Set(places.map(({ state }) => state))].toSorted();
  const [kind = 'community'] = kinds;
  const entries = [
    ...(kinds.length > 1 ? kinds.map((one) => ({ class: dotClass({ kind: one, state: 'covered' }), words: zh.kind[one] })) : []),
    ...(states.length > 1 ? states.map((state) => ({ class: dotClass({ kind, state }), words: zh.state[state] })) : []),
  ];
  return legend(entries, x, top, width, layout);
}
