import type { Mark, Picture } from '../charts/mark.ts';
import { textBox, type Box } from '../charts/measure.ts';

const NUMBERS = /-?\d+(?:\.\d+)?/g;

function between(x1: number, y1: number, x2: number, y2: number): Box {
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

/** The boxes that hold a mark; those of a path hold one piece each, straight as all paths of a map are. */
function boxesOf(mark: Mark): readonly Box[] {
  switch (mark.kind) {
    case 'rect':
      return [between(mark.x, mark.y, mark.x + mark.width, mark.y + mark.height)];
    case 'circle':
      return [between(mark.cx - mark.r, mark.cy - mark.r, mark.cx + mark.r, mark.cy + mark.r)];
    case 'line':
      return [between(mark.x1, mark.y1, mark.x2, mark.y2)];
    case 'path': {
      const numbers = (mark.d.match(NUMBERS) ?? []).map(Number);
      return numbers.flatMap((x2, index) => {
        const [x1, y1, y2] = [numbers[index - 2], numbers[index - 1], numbers[index + 1]];
        return index % 2 === 1 || x1 === undefined || y1 === undefined || y2 === undefined ? [] : [between(x1, y1, x2, y2)];
      });
    }
    case 'text':
      return [textBox(mark)];
  }
}

/** Whether the upper left corner of a picture has room for something of this size. */
export function cornerFree({ marks }: Picture, width: number, height: number): boolean {
  return marks.flatMap(boxesOf).every(({ left, top }) => left >= width || top >= height);
}

/** The part of a picture in which its marks lie, but for those that lead out of it. */
export function boxAround({ marks }: Picture, leadsOut: (mark: Mark) => boolean): Box {
  const boxes = marks.filter((mark) => !leadsOut(mark)).flatMap(boxesOf);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
