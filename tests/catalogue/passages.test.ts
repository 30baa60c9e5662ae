import { expect, test } from 'vitest';
import { chartsFrom, restingOn } from '../../src/catalogue/passages.ts';
import { atlasWith } from './base.ts';

const process = `form: process
title: 两步
subtitle: 先后
steps:
  - { text: 先建书屋, clause: 全县建成书屋42间 }
  - { text: 再办读书会, clause: 另有读书会5个 }\n`;

test('what rests on clauses of a paragraph without quoting them is told with their numbers', () => {
  const atlas = atlasWith({ charts: { steps: process } });
  const resting = restingOn(atlas, 'yunxiu');
  const charts = [...resting].flatMap(([key, found]) => found.filter(({ kind }) => kind === 'chart').map((one) => ({ key, ...one })));
  expect(charts.map(({ key, path, name }) => [key, path, name])).toEqual([
    ['2', '/charts/steps/', '两步'],
    ['3', '/charts/steps/', '两步'],
  ]);
  expect(charts.map(({ clauses }) => clauses.length)).toEqual([1, 1]);
  const lists = [...resting.values()].flat().filter(({ kind }) => kind === 'list');
  expect(lists.length).toBeGreaterThan(0);
  expect(lists.every(({ path }) => /^\/initiatives\/[a-z-]+\/#lists$/.test(path))).toBe(true);
  expect(restingOn(atlas, 'evening-paper').size).toBe(0);
});

test('charts that name a source under their picture rest on it', () => {
  const atlas = atlasWith();
  expect(chartsFrom(atlas, 'yunxiu').map(({ path }) => path)).toContain('/charts/rooms-bars/');
  expect(chartsFrom(atlas, 'evening-paper')).toEqual([]);
});
