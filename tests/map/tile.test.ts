import { expect, test } from 'vitest';
import { tileAddress } from '../../src/map/tile.ts';

test.each([
  [{ x: 5, y: 3, z: 10 }, '01234567', 'https://t0.example/10/5/3'],
  [{ x: 6, y: 3, z: 10 }, '01234567', 'https://t1.example/10/6/3'],
  [{ x: -1, y: 0, z: 0 }, 'ab', 'https://tb.example/0/-1/0'],
])('the tile %j of the servers %s is at %s', (at, subdomains, expected) => {
  expect(tileAddress('https://t{s}.example/{z}/{x}/{y}', subdomains, at)).toBe(expected);
});
