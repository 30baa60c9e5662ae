import { expect, test } from 'vitest';
import { polygons } from './polygons.ts';

test.each([
  ['{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]}}', ['a GeoJSON polygon']],
  ["const a={type:'MultiPolygon'}", ['a GeoJSON polygon']],
  ['<svg><polygon points="0,0 1,1 2,0"/></svg>', ['an SVG polygon']],
  ['{"outline": [[117.1, 26.1]]}', ['data called a boundary']],
  ['{"edge":[[117.1,26.1],[117.2,26.1],[117.2,26.2],[117.1,26.1]]}', ['a closed line on the ground']],
  ['f([[26.1,117.1], [26.1,117.2], [26.2,117.2], [26.2,117.1], [26.1,117.1]])', ['a closed line on the ground']],
  ['{"river":[[117.1,26.1],[117.2,26.1],[117.2,26.2],[117.3,26.3]]}', []],
  ['{"offsets":[[1.5,2.5],[2.5,2.5],[2.5,1.5],[1.5,2.5]]}', []],
  ['class L.Polygon extends Polyline', []],
])('in %s: %j', (text, what) => {
  expect(polygons(text)).toEqual(what);
});
