import { expect, test } from 'vitest';
import { ratioOf } from '../../../src/browser/deck/screen.ts';

test.each([
  [1024, 768, 'r43'],
  [1440, 1080, 'r43'],
  [1280, 800, 'r169'],
  [1280, 720, 'r169'],
  [1920, 1080, 'r169'],
  [2560, 1080, 'r169'],
  [3840, 1080, 'r329'],
  [5120, 1440, 'r329'],
  [300, 0, 'r329'],
])('a window of %i × %i shows %s', (width, height, ratio) => {
  expect(ratioOf(width, height)).toBe(ratio);
});
