import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest, suggest } from '../../src/words/nearest.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['villages', 'villages', 0],
  ['vilages', 'villages', 1],
  ['villgaes', 'villages', 1],
  ['lable', 'label', 1],
  ['竹湾村', '竹弯村', 1],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('distance is symmetric, zero only for equal words, and at most the length of the longer', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
    { numRuns: 2000 },
  );
});

const IDS = ['villages', 'village-rooms', 'river-teams', 'books'];
test.each([
  ['vilages', 'villages'],
  ['river-team', 'river-teams'],
  ['Villages', 'villages'],
  ['book', 'books'],
  ['photographs', null],
  ['x', null],
  ['', null],
])('nearest to “%s” is %s', (word, expected) => {
  expect(nearest(word, IDS)).toBe(expected);
});

test('a suggestion is a question, or says what to do instead', () => {
  expect(suggest('vilages', IDS, '先建好它')).toBe('是不是“villages”？');
  expect(suggest('photographs', IDS, '先建好它')).toBe('先建好它');
});
