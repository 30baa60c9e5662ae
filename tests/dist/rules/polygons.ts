/** What an outline calls itself: in GeoJSON, in a picture, in data of one's own. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\btype["']?\s*:\s*["'`](?:Multi)?Polygon/, 'a GeoJSON polygon'],
  [/<polygon\b/, 'an SVG polygon'],
  [/"(?:boundary|boundaries|outline)"\s*:\s*\[/, 'data called a boundary'],
];
const NUMBER = String.raw`\s*(?:1?\d{1,2}\.\d+)\s*`;
const PAIRS = new RegExp(String.raw`(?:\[${NUMBER},${NUMBER}\]\s*,?\s*){4,}`, 'g');

/** Degrees somewhere in China, in either order. */
function isInChina([a = 0, b = 0]: readonly number[]): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low > 3 && low < 54 && high > 73 && high < 136;
}

/** A row of at least four points on the ground that ends where it began, whatever it is called. */
function rings(text: string): readonly string[] {
  return (text.match(PAIRS) ?? []).flatMap((run) => {
    const points = [...run.matchAll(/\[([^\]]*)\]/g)].map(([, pair = '']) => pair.split(',').map(Number));
    const [first, last] = [points[0] ?? [], points.at(-1) ?? []];
    return points.every(isInChina) && first.join() === last.join() ? ['a closed line on the ground'] : [];
  });
}

/** Everything in a shipped file that could be an outline on the ground. @param text as shipped. @returns what it is, nothing where there is none. */
export function polygons(text: string): readonly string[] {
  return [...NAMES.flatMap(([pattern, what]) => (pattern.test(text) ? [what] : [])), ...rings(text)];
}
