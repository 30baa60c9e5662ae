import { expect, test } from 'vitest';
import { gestureOf } from '../../../src/browser/deck/fingers.ts';

const at = (x: number, y: number): { x: number; y: number } => ({ x, y });

test.each([
  ['a swipe to the left', at(800, 300), at(600, 310), 'forward'],
  ['a swipe to the right', at(200, 300), at(400, 310), 'back'],
  ['a short swipe is a tap where it ends', at(700, 300), at(690, 300), 'forward'],
  ['a tap at the left', at(100, 300), at(100, 300), 'back'],
  ['a tap in the middle', at(500, 300), at(502, 301), 'forward'],
  ['a way down', at(500, 100), at(520, 400), undefined],
])('%s', (_name, from, to, wish) => {
  expect(gestureOf(from, to, 1000)).toBe(wish);
});
