import { expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { atlasWith, contentWith } from './base.ts';

test('mechanisms stand by their order, whatever their files are called', () => {
  const turned = atlasWith({ initiatives: { 'reading-rooms': { order: 2 }, 'river-watch': { order: 1 } } });
  expect(turned.initiatives.map(({ id }) => id)).toEqual(['river-watch', 'reading-rooms']);
  expect(atlasWith().initiatives.map(({ id }) => id)).toEqual(['reading-rooms', 'river-watch']);
});

test('nothing is built without site.yaml', () => {
  expect(() => openAtlas({ ...contentWith(), site: null })).toThrow('没有可用的 content/site.yaml');
});
