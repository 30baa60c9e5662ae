import { expect, test } from 'vitest';
import { plain } from '../../src/catalogue/texts.ts';
import { atlasWith } from './base.ts';

const atlas = atlasWith();

test.each([
  ['{rooms}书屋，办在路口', '42间书屋，办在路口'],
  ['{listeners-per-story}和{room-share}', '约11.3—15.3人次/场和85.7%'],
  ['没有数字', '没有数字'],
])('%s reads %s', (text, words) => {
  expect(plain(atlas, text)).toBe(words);
});

test('an unknown fact is named in the error', () => {
  expect(() => plain(atlas, '{nothing}')).toThrow('没有编号是“nothing”的数据点');
});
