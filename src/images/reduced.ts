import type { Mark, Picture } from '../charts/mark.ts';
import { textBox, type Box } from '../charts/measure.ts';
import { moved } from './moved.ts';

/** Air that is left where words stood. */
const MOST_AIR = 12;
/** Names and numbers: what is still worth reading when the small print is gone. */
const KEPT = new Set(['strong', 'number', 'figure', 'centre']);

/** The box of a mark; none for a path, whose way only its drawer knows. */
function boxOf(mark: Mark): Box | undefined {
  switch (mark.kind) {
    case 'text':
      return textBox(mark);
    case 'circle':
      return { left: mark.cx - mark.r, right: mark.cx + mark.r, top: mark.cy - mark.r, bottom: mark.cy + mark.r };
    case 'rect':
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case 'line': {
      const [xs, ys] = [
        [mark.x1, mark.x2],
        [mark.y1, mark.y2],
      ];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    case 'path':
      return undefined;
  }
}

/** How far something that begins at a place moves so that no empty stretch before it is wider than `MOST_AIR`, and where all ends. */
function closedUp(stretches: readonly (readonly [number, number])[]): {
  readonly shift: (from: number) => number;
  readonly length: number;
} {
  const gaps: { readonly at: number; readonly cut: number }[] = [];
  let end = 0;
  for (const [from, to] of stretches.toSorted(([a], [b]) => a - b)) {
    const allowed = end === 0 && gaps.length === 0 ? 0 : MOST_AIR;
    if (from - end > allowed) gaps.push({ at: from, cut: from - end - allowed });
    end = Math.max(end, to);
  }
  const shift = (from: number): number => -gaps.reduce((sum, { at, cut }) => (from >= at ? sum + cut : sum), 0);
  return { shift, length: end + shift(end) };
}

/** The marks without the air that words have left between them. */
function squeezed({ width, height, marks }: Picture): Picture {
  const boxes = marks.flatMap((mark) => boxOf(mark) ?? []);
  if (boxes.length < marks.length || boxes.length === 0) return { width, height, marks };
  const across = closedUp(boxes.map(({ left, right }) => [left, right]));
  const down = closedUp(boxes.map(({ top, bottom }) => [top, bottom]));
  return {
    width: across.length,
    height: down.length,
    marks: marks.map((mark, index) => moved(mark, across.shift(boxes[index]?.left ?? 0), down.shift(boxes[index]?.top ?? 0))),
  };
}

/** A dot of a legend stands for no place; without its words it says nothing. */
const isLegend = (mark: Mark): boolean => mark.kind === 'circle' && mark.class.startsWith('dot') && mark.key === undefined;

/** A picture with names and numbers, without its small print. */
export function withoutSmallPrint(picture: Picture): Picture {
  const kept = (mark: Mark): boolean => mark.kind !== 'text' || KEPT.has(mark.class.split(' ')[0] ?? '');
  return squeezed({ ...picture, marks: picture.marks.filter((mark) => kept(mark) && !isLegend(mark)) });
}

/** A picture without a word. */
export function withoutWords(picture: Picture): Picture {
  return squeezed({ ...picture, marks: picture.marks.filter((mark) => mark.kind !== 'text' && !isLegend(mark)) });
}

/** The size of the smallest words of a picture; without words, infinite. */
export function smallestWords({ marks }: Picture): number {
  return Math.min(...marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])));
}
