import type { CircleMark, LineMark, Mark, PathMark, Picture, RectMark, TextMark } from '../../src/charts/mark.ts';
import { textBox, type Box } from '../../src/charts/measure.ts';

/** How many coordinates each path command takes; `A` ends with its point. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, h: 1, Z: 0 };

/** The points a path runs through or is pulled by. Only commands that our pictures use. */
export function pathPoints(d: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVQCAZh])([^MLHVQCAZh]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (numbers.length !== TAKES[command]) throw new Error(`${command} with ${rest}`);
    if (command === 'H') x = numbers[0] ?? 0;
    else if (command === 'V') y = numbers[0] ?? 0;
    else if (numbers.length > 1) [x = 0, y = 0] = numbers.slice(-2);
    const pulls = command === 'Q' || command === 'C' ? numbers.slice(0, -2) : [];
    const points = pulls.flatMap((value, index) => (index % 2 === 0 ? [[value, pulls[index + 1] ?? 0] as const] : []));
    return [...points, [x, y] as const];
  });
}

/** The box that a mark fills. */
export function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'rect':
      return { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
    case 'circle':
      return { left: mark.cx - mark.r, right: mark.cx + mark.r, top: mark.cy - mark.r, bottom: mark.cy + mark.r };
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'text':
      return textBox(mark);
    case 'path': {
      const points = pathPoints(mark.d);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
  }
}

/** The marks of one kind, of one class where it is given, in the order they are drawn. */
export const rectsOf = ({ marks }: Picture, name?: string): readonly RectMark[] =>
  marks.filter((mark): mark is RectMark => mark.kind === 'rect' && (name === undefined || mark.class === name));
export const circlesOf = ({ marks }: Picture, name?: string): readonly CircleMark[] =>
  marks.filter((mark): mark is CircleMark => mark.kind === 'circle' && (name === undefined || mark.class === name));
export const linesOf = ({ marks }: Picture, name?: string): readonly LineMark[] =>
  marks.filter((mark): mark is LineMark => mark.kind === 'line' && (name === undefined || mark.class === name));
export const pathsOf = ({ marks }: Picture, name?: string): readonly PathMark[] =>
  marks.filter((mark): mark is PathMark => mark.kind === 'path' && (name === undefined || mark.class === name));
export const textsOf = ({ marks }: Picture): readonly TextMark[] => marks.filter((mark) => mark.kind === 'text');
/** What the picture says, line by line. */
export const wordsOf = (picture: Picture): readonly string[] => textsOf(picture).map(({ text }) => text);

/** Marks that leave the picture, by more than the rounding of positions. */
export function outside(picture: Picture): readonly string[] {
  return picture.marks.flatMap((mark) => {
    const { left, right, top, bottom } = boxOf(mark);
    const fits = left >= -0.2 && top >= -0.2 && right <= picture.width + 0.2 && bottom <= picture.height + 0.2;
    return fits
      ? []
      : [
          `${mark.kind} ${mark.class} ${mark.kind === 'text' ? mark.text : ''} ${[left, right, top, bottom].join(' ')} of ${picture.width} × ${picture.height}`,
        ];
  });
}

/** Pairs of labels of which one covers the other. From top to bottom, so that thousands of labels are compared with their neighbours only. */
export function collisions(picture: Picture): readonly string[] {
  const labels = textsOf(picture)
    .map((mark) => ({ says: mark.text, ...textBox(mark) }))
    .toSorted((a, b) => a.top - b.top);
  const found: string[] = [];
  labels.forEach((one, index) => {
    for (let next = index + 1; next < labels.length; next += 1) {
      const other = labels[next];
      if (!other || other.top > one.bottom) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across > 0.2 && down > 0.2) found.push(`“${one.says}” covers “${other.says}”`);
    }
  });
  return found;
}

/** Pairs of circles that overlap by more than the rounding of positions. From left to right, for the same reason. */
export function overlapping(circles: readonly CircleMark[]): readonly string[] {
  const sorted = circles.toSorted((a, b) => a.cx - b.cx);
  const widest = Math.max(0, ...circles.map(({ r }) => r));
  const found: string[] = [];
  sorted.forEach((one, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.cx - one.cx > one.r + widest) break;
      if (Math.hypot(one.cx - other.cx, one.cy - other.cy) < one.r + other.r - 0.2)
        found.push(`${one.key ?? ''} covers ${other.key ?? ''}`);
    }
  });
  return found;
}

/** Keys of the marks, each once, in the order they are drawn. */
export function keysOf({ marks }: Picture): readonly string[] {
  return [...new Set(marks.flatMap(({ key }) => key ?? []))];
}
