import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let versionIn: (search: string) => string | null;
let writtenDay: (day: Date) => string;
beforeAll(async () => {
  // The file defines an element, for which there is no page here.
  vi.stubGlobal('HTMLElement', Object);
  vi.stubGlobal('customElements', { define: vi.fn() });
  ({ versionIn, writtenDay } = await import('../../src/browser/cited-version.ts'));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each<[search: string, version: string | null]>([
  ['?v=0a1b2c3d', '0a1b2c3d'],
  ['?district-tree.pin=a&v=00000000', '00000000'],
  ['?v=0a1b2c3d&v=ffffffff', '0a1b2c3d'],
  ['', null],
  ['?v', null],
  ['?v=', null],
  ['?v=0A1B2C3D', null],
  ['?v=0a1b2c3', null],
  ['?v=0a1b2c3d4', null],
  ['?v=%200a1b2c3d', null],
  ['?v=<b>hello', null],
  ['?version=0a1b2c3d', null],
])('the address %j asks for version %j', (search, version) => {
  expect(versionIn(search)).toBe(version);
});

test.each<[year: number, month: number, day: number, written: string]>([
  [2026, 1, 2, '2026-01-02'],
  [2026, 12, 31, '2026-12-31'],
  [2028, 2, 29, '2028-02-29'],
])('the %i-%i-%i of the reader’s own clock is written %s, at any hour', (year, month, day, written) => {
  for (const hour of [0, 12, 23]) expect(writtenDay(new Date(year, month - 1, day, hour, 59))).toBe(written);
});
