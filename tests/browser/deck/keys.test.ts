import { expect, test } from 'vitest';
import { wishOf } from '../../../src/browser/deck/keys.ts';

const NOTHING = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, onControl: false };

test.each([
  ['ArrowRight', 'forward'],
  ['ArrowDown', 'forward'],
  ['PageDown', 'forward'],
  [' ', 'forward'],
  ['Enter', 'forward'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['F', 'full'],
  ['s', 'speaker'],
  ['Escape', 'escape'],
  ['Tab', undefined],
  ['a', undefined],
  ['toString', undefined],
])('“%s” asks for %s', (key, wish) => {
  expect(wishOf({ ...NOTHING, key })).toBe(wish);
});

test('Space with Shift goes back', () => {
  expect(wishOf({ ...NOTHING, key: ' ', shiftKey: true })).toBe('back');
});

test.each([' ', 'Enter'])('“%s” on a button presses it', (key) => {
  expect(wishOf({ ...NOTHING, key, onControl: true })).toBeUndefined();
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key is the browser’s', (held) => {
  expect(wishOf({ ...NOTHING, key: 'f', [held]: true })).toBeUndefined();
});
