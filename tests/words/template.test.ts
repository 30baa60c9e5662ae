import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsIn, fill, pieces } from '../../src/words/template.ts';

test.each([
  ['没有数字', []],
  ['覆盖{villages}，共{rooms}间', ['villages', 'rooms']],
  ['{rooms}', ['rooms']],
  ['{ rooms }', ['rooms']],
  ['{a}{b}{a}', ['a', 'b', 'a']],
  ['{}', ['']],
  ['{没有关上', []],
])('%s prints %j', (text, ids) => {
  expect(factsIn(text)).toEqual(ids);
});

test('every fact is printed in its place', () => {
  expect(fill('{rooms}书屋，其中{ village-rooms }在村里', (id) => `<${id}>`)).toBe('<rooms>书屋，其中<village-rooms>在村里');
});

test('words stay as they are, whatever they are', () => {
  const part = fc.oneof(
    fc
      .string({ maxLength: 8 })
      .filter((text) => !/[{}]/.test(text))
      .map((text) => ({ kind: 'words' as const, text })),
    fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).map((id) => ({ kind: 'fact' as const, id })),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.map((piece) => (piece.kind === 'fact' ? `{${piece.id}}` : piece.text)).join('');
      expect(fill(text, (id) => `{${id}}`)).toBe(text);
      expect(pieces(text).flatMap((piece) => (piece.kind === 'fact' ? [piece.id] : []))).toEqual(
        parts.flatMap((piece) => (piece.kind === 'fact' ? [piece.id] : [])),
      );
    }),
    { numRuns: 2000 },
  );
});
