import { text, type Mark, type Picture } from '../charts/mark.ts';
import { textWidth } from '../charts/measure.ts';
import { ON_MAP } from '../images/dress.ts';
import { moved } from '../images/moved.ts';
import type { LegendEntry } from './still-legend.ts';

const SIZE = 13;
const ROW = 22;
/** Between a mark and its words, and between two entries. */
const GAP = { words: 6, entry: 22, above: 34 } as const;

const onMap = (mark: Mark): Mark => ({ ...mark, class: `${ON_MAP} ${mark.class}` });

/** A map with its legend below it, as it leaves the site: no style sheet of the page reaches it there. */
export function mapWithLegend(map: Picture, legend: readonly LegendEntry[]): Picture {
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const { picture, words } of legend) {
    const width = picture.width + GAP.words + textWidth(words, SIZE);
    if (x > 0 && x + width > map.width) [x, row] = [0, row + 1];
    const top = map.height + GAP.above + row * ROW;
    marks.push(...picture.marks.map((mark) => onMap(moved(mark, x, top + (ROW - picture.height) / 2))));
    marks.push(
      text({ x: x + picture.width + GAP.words, y: top + ROW / 2 + SIZE * 0.36, size: SIZE, text: words, anchor: 'start', class: 'label' }),
    );
    x += width + GAP.entry;
  }
  return { width: map.width, height: map.height + GAP.above + (row + 1) * ROW, marks: [...map.marks.map(onMap), ...marks] };
}
