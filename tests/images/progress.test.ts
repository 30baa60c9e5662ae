import { expect, test } from 'vitest';
import { isProgress, progress } from '../../src/images/progress.ts';

test('a picture in the making says which one, and how many there are', () => {
  expect(progress(3, 41, 'rooms.png')).toBe('画图片 3/41：rooms.png');
});

test.each([
  [progress(1, 2, 'rooms.svg'), true],
  ['12:00:01   ├─ /charts/rooms.svg (+20ms)', false],
  ['', false],
  [` ${progress(1, 2, 'rooms.svg')}`, false],
])('“%s” is progress: %s', (line, expected) => {
  expect(isProgress(line)).toBe(expected);
});
