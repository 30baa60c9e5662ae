import { assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { project, unproject } from '../../src/map/projection.ts';

test.each([
  ['the middle of the world', [0, 0], [128, 128]],
  ['its western edge', [-180, 0], [0, 128]],
  ['the district', [117.6025, 26.2436], [211.62844, 108.64888]],
] as const)('%s is where every web map has it', (_what, point, [x, y]) => {
  const [foundX, foundY] = project(point);
  expect(foundX).toBeCloseTo(x, 4);
  expect(foundY).toBeCloseTo(y, 4);
});

test('and as the other way of writing the same has it', () => {
  const lat = (26.2436 * Math.PI) / 180;
  expect(project([0, 26.2436])[1]).toBeCloseTo(128 - (128 / Math.PI) * Math.asinh(Math.tan(lat)), 9);
});

test('back again is the same point', () => {
  assert(
    property(tuple(double({ min: -179, max: 179, noNaN: true }), double({ min: -80, max: 80, noNaN: true })), ([lng, lat]) => {
      const [backLng, backLat] = unproject(project([lng, lat]));
      expect(backLng).toBeCloseTo(lng, 9);
      expect(backLat).toBeCloseTo(lat, 9);
    }),
  );
});
