import { expect, test } from 'vitest';
import { pageSums } from '../../src/catalogue/page-sums.ts';
import { atlasWith } from './base.ts';
import { VISITED } from './visited.ts';

test('a stop whose opening time is filled in changes its own page and the page of what is not known, and no other', () => {
  const sums = (atlas: ReturnType<typeof atlasWith>): ReadonlyMap<string, string> =>
    new Map(pageSums(atlas).map(({ path, sum }) => [path, sum]));
  const before = sums(atlasWith(VISITED));
  const hall = VISITED.stops['bamboo-hall'] ?? '';
  const after = sums(
    atlasWith({ ...VISITED, stops: { ...VISITED.stops, 'bamboo-hall': hall.replace("opening: ''", 'opening: 每天上午') } }),
  );
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after].filter(([path, sum]) => before.get(path) !== sum).map(([path]) => path)).toEqual(['/unknown/', '/visit/bamboo-hall/']);
});
