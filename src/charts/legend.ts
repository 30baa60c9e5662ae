import { zhCharts as zh } from '../words/zh-charts.ts';
import type { Layout } from './layout.ts';
import { circle, text, type Mark } from './mark.ts';
import { centred, textWidth } from './measure.ts';

/** Which dot is a community and which a village, in words: colour is never the only sign. @param middle the height of the line's middle. */
export function kindLegend(kinds: readonly ('community' | 'village')[], x: number, middle: number, { small }: Layout): readonly Mark[] {
  let left = x;
  return kinds.flatMap((kind): readonly Mark[] => {
    const dot = circle({ cx: left + 5, cy: middle, r: 5, class: `dot ${kind}` });
    const word = text({ x: left + 15, y: centred(middle, small), size: small, text: zh.kind[kind], class: 'label' });
    left += 15 + textWidth(zh.kind[kind], small) + 16;
    return [dot, word];
  });
}
