import { expect, test } from 'vitest';
import { stepTo } from '../../../src/browser/explorer/listbox.ts';

/** -1 is before the first item: nothing is active yet. */
test.each<[pressed: string, at: number, next: number | undefined]>([
  ['ArrowRight', -1, 0],
  ['ArrowDown', -1, 0],
  ['ArrowLeft', -1, 4],
  ['ArrowUp', -1, 4],
  ['ArrowRight', 0, 1],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 4, 4],
  ['ArrowLeft', 4, 3],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['Home', -1, 0],
  ['End', 0, 4],
  ['End', -1, 4],
  ['Tab', 2, undefined],
  ['Enter', 2, undefined],
  ['Escape', 2, undefined],
  ['a', 2, undefined],
])('%s leads from item %i of five to %j', (pressed, at, next) => {
  expect(stepTo(pressed, at, 5)).toBe(next);
});
