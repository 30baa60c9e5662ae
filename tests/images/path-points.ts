/** How many numbers each path command takes. */
export const TAKES = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 } as const;
export type Command = keyof typeof TAKES;

type Place = readonly [x: number, y: number];

/**
 * All places that a path names, absolute, one after the other: where it goes, and what pulls it there.
 * Written for the tests: SVG 2, section 9.3, with numbers set apart by spaces or commas.
 */
export function placesOf(d: string): readonly Place[] {
  let [at, start]: [Place, Place] = [
    [0, 0],
    [0, 0],
  ];
  const places: Place[] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLTHVCSQAZ])([^MLTHVCSQAZ]*)/gi)) {
    const command = letter.toUpperCase() as Command;
    const numbers = rest.split(/[\s,]+/).flatMap((piece) => (piece === '' ? [] : [Number(piece)]));
    if (command === 'Z') at = start;
    for (let first = 0; first < numbers.length; first += TAKES[command]) {
      const [x, y] = letter === command ? [0, 0] : at;
      const taken = numbers.slice(first, first + TAKES[command]);
      const [a = 0, b = 0] = taken.slice(-2);
      const pairs = command === 'A' ? taken.slice(5) : taken;
      if (command === 'H') places.push([x + a, at[1]]);
      else if (command === 'V') places.push([at[0], y + a]);
      else for (let pair = 0; pair < pairs.length; pair += 2) places.push([x + (pairs[pair] ?? 0), y + (pairs[pair + 1] ?? 0)]);
      at = command === 'H' ? [x + a, at[1]] : command === 'V' ? [at[0], y + a] : [x + a, y + b];
      if (command === 'M' && first === 0) start = at;
    }
  }
  return places;
}
