import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend } from '../../../src/checks/copy/mend.ts';
import { nameTree } from '../../../src/words/name-tree.ts';

const NONE = nameTree([]);

describe('what a machine mends', () => {
  test.each([
    ['社区,共有１２０人...', '社区，共有120人……'],
    ['全区 12 个社区 、 8 个村', '全区12个社区、8个村'],
    ['叫"近邻"的「工作法」--据说', '叫“近邻”的“工作法”——据说'],
    ['2023-2025年,占15%-30%', '2023—2025年，占15%~30%'],
    ['占15%～30%', '占15%~30%'],
    ['社区 , 村(组)。。', '社区，村（组）。'],
    ['\u3000\u3000开头\u00a0有空格\u200b', '开头有空格'],
    ['好！！！等等。。。', '好！等等……'],
  ])('%s', (text, mended) => {
    expect(mend(text, NONE)).toBe(mended);
  });

  test.each(['近日', '约1200余次', '3亿4千5百万元', '叫"近邻的', '，。', '群二社区', 'a, b... "c" -- d', '3,456', '8:30'])(
    'leaves what only a person can: %s',
    (text) => {
      expect(mend(text, NONE)).toBe(text);
    },
  );
});

const SIGNS = [...'村社区的一，。、；：！？“”‘’（）《》…—-~～,.;:!?()"\'「」『』 \u00a0\u3000\u200b０９％5%aZＡ□万年亿\n'];
const texts = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 40 });
const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

describe('of any text', () => {
  test('mending twice is mending once', () => {
    fc.assert(
      fc.property(texts, (text) => mend(mend(text, NONE), NONE) === mend(text, NONE)),
      { numRuns: 1000 },
    );
  });

  test('no digit, letter or 汉字 is lost, added or moved', () => {
    const kept = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}□]/gu, '');
    fc.assert(
      fc.property(texts, (text) => {
        const mended = mend(text, NONE);
        return kept(mended) === kept(text) && digits(mended) === digits(text);
      }),
      { numRuns: 1000 },
    );
  });
});
