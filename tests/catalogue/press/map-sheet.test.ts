import { expect, test } from 'vitest';
import { mapSheet } from '../../../src/catalogue/press/map-sheet.ts';
import { atlas } from '../../../src/catalogue/atlas.ts';
import { stillMap } from '../../../src/words/zh/still-map.ts';
import { wordsOf } from '../../charts/geometry.ts';

test('the map that leaves the site says that it is no boundary, and whom it is owed to', () => {
  const { picture, words } = mapSheet(atlas(), 'https://example.org/map/');
  const said = wordsOf(picture).join('').replaceAll(' ', '');
  expect(said).toContain(stillMap.note);
  expect(said).toContain('OpenStreetMap');
  expect(said).toContain('https://example.org/map/');
  expect(words.description).toContain(stillMap.note);
  // A boundary is a line around an area; the only lines of this map are the river and the leaders.
  const lines = picture.marks.filter((mark) => mark.kind === 'path' && mark.class.includes('on-map'));
  expect(new Set(lines.map((mark) => mark.class.replace('on-map ', '')))).toEqual(new Set(['river', 'station']));
});
