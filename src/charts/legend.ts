import { zhCharts as zh } from '../words/zh-charts.ts';
import type { PlaceDot } from './places/data.ts';
import type { Layout } from './layout.ts';
import { circle, text, type Mark } from './mark.ts';
import { centred, textWidth } from './measure.ts';

/** What the dots of a picture are, in words, beside a dot of that look: colour is never the only sign. */
export function legend(
  entries: readonly { readonly class: string; readonly words: string }[],
  x: number,
  middle: number,
  { small }: Layout,
): readonly Mark[] {
  let left = x;
  return entries.flatMap(({ class: name, words }): readonly Mark[] => {
    const dot = circle({ cx: left + 6, cy: middle, r: 5, class: name });
    const label = text({ x: left + 17, y: centred(middle, small), size: small, text: words, class: 'label' });
    left += 17 + textWidth(words, small) + 16;
    return [dot, label];
  });
}

/** How a dot looks. */
export function dotClass({ kind, state }: Pick<PlaceDot, 'kind' | 'state'>): string {
  return `dot ${kind}${{ covered: '', not: ' ring', unknown: ' unknown' }[state]}`;
}

/** The kinds and states that a picture of places has to tell apart. */
export function placesLegend(places: readonly PlaceDot[], x: number, middle: number, layout: Layout): readonly Mark[] {
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  const states = [...new Set(places.map(({ state }) => state))].toSorted();
  const [kind = 'community'] = kinds;
  const entries = [
    ...(kinds.length > 1 ? kinds.map((one) => ({ class: dotClass({ kind: one, state: 'covered' }), words: zh.kind[one] })) : []),
    ...(states.length > 1 ? states.map((state) => ({ class: dotClass({ kind, state }), words: zh.state[state] })) : []),
  ];
  return legend(entries, x, middle, layout);
}
