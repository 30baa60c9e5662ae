import { describe, expect, test } from 'vitest';
import { coveredBy, edgesOf, layoutFor, wayToSee, wholeView } from '../../src/map/fit.ts';
import { mapLayout } from './layouts.ts';

const [NARROW, WIDE] = [mapLayout({ from: 0 }), mapLayout({ from: 640, zoom: 11, width: 640, height: 480 })];
const frame = { left: 100, right: 500, top: 50, bottom: 350 };

test.each([
  [320, NARROW],
  [639, NARROW],
  [640, WIDE],
  [1920, WIDE],
])('a container %i px wide has the layout for the widest it reaches', (width, layout) => {
  expect(layoutFor([WIDE, NARROW], width)).toBe(layout);
});

test('a map without a layout is none', () => {
  expect(() => layoutFor([], 640)).toThrow(RangeError);
});

test.each([
  [640, 480, 11],
  [1280, 960, 12],
  [1280, 480, 11],
  [640, 240, 10],
])('in a container of %i by %i px the whole district is at zoom %d', (width, height, zoom) => {
  expect(wholeView(WIDE, { width, height })).toEqual({ lng: 117.6, lat: 26.2, zoom });
});

test('the edges of a view are as far from its middle as its container is wide', () => {
  const view = { lng: 117.6, lat: 26.2, zoom: 8 };
  const { west, south, east, north } = edgesOf(view, { width: 256, height: 256 });
  // At zoom 8 the world is 256 tiles wide, and one tile is this many degrees.
  expect(east - west).toBeCloseTo(360 / 256, 9);
  expect((east + west) / 2).toBeCloseTo(117.6, 9);
  expect([south < 26.2, 26.2 < north, (north - south) / (east - west) < 1]).toEqual([true, true, true]);
});

describe('a box over the map', () => {
  test.each([
    ['beside it', { left: 510, right: 700, top: 50, bottom: 350 }, { left: 0, right: 0, bottom: 0 }],
    ['below it', { left: 100, right: 500, top: 360, bottom: 500 }, { left: 0, right: 0, bottom: 0 }],
    ['at its right', { left: 380, right: 520, top: 60, bottom: 300 }, { left: 0, right: 120, bottom: 0 }],
    ['at its left', { left: 90, right: 220, top: 60, bottom: 300 }, { left: 120, right: 0, bottom: 0 }],
    ['along its bottom', { left: 100, right: 500, top: 250, bottom: 350 }, { left: 0, right: 0, bottom: 100 }],
  ])('%s covers that much of its edges', (_where, box, covered) => {
    expect(coveredBy(box, frame)).toEqual(covered);
  });
});

describe('a mark', () => {
  const size = { width: 400, height: 300 };
  test.each<[string, readonly [number, number], Parameters<typeof wayToSee>[2], readonly [number, number]]>([
    ['in sight needs no way', [200, 150], { left: 0, right: 0, bottom: 0 }, [0, 0]],
    ['right of the frame comes in from there', [500, 150], { left: 0, right: 0, bottom: 0 }, [132, 0]],
    ['above it likewise', [200, -10], { left: 0, right: 0, bottom: 0 }, [0, -42]],
    ['under a box at the right comes out from under it', [390, 150], { left: 0, right: 120, bottom: 0 }, [142, 0]],
    ['under a box along the bottom likewise', [200, 280], { left: 0, right: 0, bottom: 100 }, [0, 112]],
    ['where all is covered comes to the middle of what is left', [0, 0], { left: 390, right: 0, bottom: 0 }, [-395, -32]],
  ])('%s', (_what, at, covered, way) => {
    expect(wayToSee(at, size, covered)).toEqual(way);
  });
});
