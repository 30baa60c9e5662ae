import { describe, expect, test } from 'vitest';
import { boundary } from '../../src/map/boundary.ts';

// Invented: a number nobody gave, a square nobody drew.
const APPROVAL = '闽S（2000）00号';
const RING = [
  [117.5, 26.1],
  [117.6, 26.1],
  [117.6, 26.2],
  [117.5, 26.1],
];
const feature = (geometry: unknown): unknown => ({ type: 'Feature', properties: {}, geometry });
const collection = (...features: readonly unknown[]): unknown => ({ type: 'FeatureCollection', features });

describe('a boundary', () => {
  test.each([
    ['a line', { type: 'LineString', coordinates: RING }, [RING]],
    ['several lines', { type: 'MultiLineString', coordinates: [RING, RING] }, [RING, RING]],
    ['an area', { type: 'Polygon', coordinates: [RING, RING] }, [RING, RING]],
    ['several areas', { type: 'MultiPolygon', coordinates: [[RING], [RING, RING]] }, [RING, RING, RING]],
    ['a feature', feature({ type: 'LineString', coordinates: RING }), [RING]],
    [
      'a collection',
      collection(feature({ type: 'LineString', coordinates: RING }), feature({ type: 'Polygon', coordinates: [RING] })),
      [RING, RING],
    ],
  ])('with its own approval number is drawn from %s', (_what, geojson, lines) => {
    expect(boundary(geojson, APPROVAL)).toEqual({ lines, credit: `审图号：${APPROVAL}` });
  });

  test.each([
    ['without an approval number', { type: 'LineString', coordinates: RING }, '', '没有审图号'],
    ['with something else for one', { type: 'LineString', coordinates: RING }, '待填', '没有审图号'],
    ['with no text for one', { type: 'LineString', coordinates: RING }, undefined, '没有审图号'],
    ['without a line', collection(), APPROVAL, '没有线'],
    ['with a line of one point', { type: 'LineString', coordinates: RING.slice(0, 1) }, APPROVAL, '没有线'],
    ['of points', { type: 'Point', coordinates: RING[0] }, APPROVAL, '不收 Point'],
    ['of nothing', null, APPROVAL, '没有线'],
    ['of text', 'FeatureCollection', APPROVAL, '没有线'],
    ['with latitude first', { type: 'LineString', coordinates: RING.map(([lng, lat]) => [lat, lng]) }, APPROVAL, 'WGS-84'],
    [
      'in metres',
      {
        type: 'LineString',
        coordinates: [
          [500_000, 2_900_000],
          [500_100, 2_900_000],
        ],
      },
      APPROVAL,
      'WGS-84',
    ],
    ['with holes in its numbers', { type: 'LineString', coordinates: [[117.5], [117.6, null]] }, APPROVAL, 'WGS-84'],
  ])('%s is refused', (_what, geojson, approval, says) => {
    expect(() => boundary(geojson, approval)).toThrow(says);
    expect(() => boundary(geojson, approval)).toThrow(RangeError);
  });
});
