import { circle, line, path, rect, text, type Mark } from '../charts/mark.ts';

/** Whether each number of a path command goes across (0), down (1) or is no place at all. */
const PLACES: Readonly<Record<string, readonly (0 | 1 | null)[]>> = {
  M: [0, 1],
  L: [0, 1],
  T: [0, 1],
  H: [0],
  V: [1],
  C: [0, 1, 0, 1, 0, 1],
  S: [0, 1, 0, 1],
  Q: [0, 1, 0, 1],
  // Radii, turn and the two flags of an arc stay.
  A: [null, null, null, null, null, 0, 1],
};

/** `m` that opens a path is a place although it is written as a step. */
const OPENING = /^\s*m/;
const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

/** Relative commands follow the last absolute place. */
function movedPath(d: string, across: number, down: number): string {
  const opening = OPENING.test(d) ? d.indexOf('m') : -1;
  return d.replace(COMMAND, (_all, command: string, numbers: string, at: number) => {
    const places = PLACES[at === opening ? 'M' : command] ?? [];
    const moved = (numbers.match(NUMBER) ?? []).map((number, index) => {
      // After its first place `m` goes on in steps.
      const place = at === opening && index > 1 ? null : (places[index % places.length] ?? null);
      return place === null ? number : String(Number(number) + (place === 0 ? across : down));
    });
    return command + moved.join(',');
  });
}

/** A mark somewhere else, in units of the picture. */
export function moved(mark: Mark, across: number, down: number): Mark {
  switch (mark.kind) {
    case 'rect':
      return rect({ ...mark, x: mark.x + across, y: mark.y + down });
    case 'circle':
      return circle({ ...mark, cx: mark.cx + across, cy: mark.cy + down });
    case 'line':
      return line({ ...mark, x1: mark.x1 + across, y1: mark.y1 + down, x2: mark.x2 + across, y2: mark.y2 + down });
    case 'path':
      return path({ ...mark, d: movedPath(mark.d, across, down) });
    case 'text':
      return text({ ...mark, x: mark.x + across, y: mark.y + down });
  }
}
