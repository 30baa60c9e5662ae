import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/words/terms.ts';

const TERMS = [
  { id: 'grid', forms: ['网格', '数字网格'] },
  { id: 'grid-worker', forms: ['网格员'] },
  { id: 'street', forms: ['街道'] },
  { id: 'both', forms: ['一肩挑', '“一肩挑”'] },
  { id: 'plan', forms: ['行动方案'] },
  { id: 'alliance', forms: ['党建联盟'] },
];
const find = compileTerms(TERMS, ['徐碧街道', '绿都楼宇党建联盟', '网格']);
const found = (text: string): readonly (readonly [string, string, number])[] =>
  find(text).map(({ id, text: words, at }) => [id, words, at]);

describe('terms in a text', () => {
  test.each<[what: string, text: string, all: readonly (readonly [string, string, number])[]]>([
    ['one', '编进网格里', [['grid', '网格', 2]]],
    [
      'the longest of several',
      '当网格员，进数字网格',
      [
        ['grid-worker', '网格员', 1],
        ['grid', '数字网格', 6],
      ],
    ],
    ['with its quotation marks, where they are part of it', '村主干“一肩挑”', [['both', '“一肩挑”', 3]]],
    [
      'every time',
      '街道、街道',
      [
        ['street', '街道', 0],
        ['street', '街道', 3],
      ],
    ],
    ['not inside a name', '徐碧街道的绿都楼宇党建联盟', []],
    ['beside a name', '徐碧街道和别的街道', [['street', '街道', 7]]],
    ['not inside a title', '《三年行动方案》和行动方案', [['plan', '行动方案', 9]]],
    ['after a title mark that opens nothing', '《街道', [['street', '街道', 1]]],
    ['none', '没有', []],
    ['in nothing', '', []],
  ])('are found: %s', (_what, text, all) => {
    expect(found(text)).toEqual(all);
  });

  test('stand where they are said to stand, one after the other', () => {
    const piece = fc.constantFrom('网格', '网格员', '街道', '徐碧街道', '《街道》', '“', '”', '一肩挑', '，', '数字', 'a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { text: words, at } of find(text)) {
          expect(text.slice(at, at + words.length)).toBe(words);
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + words.length;
        }
      }),
    );
  });
});
