import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutResidue } from '../../src/words/residue.ts';

test.each<[pieces: readonly string[], clean: readonly string[]]>([
  [['　　覆盖 33 个村,占总村数 44.6％.'], ['覆盖33个村，占总村数44.6%。']],
  [['党建\u00a0引领\u200b--网格...'], ['党建引领——网格……']],
  [['\uf0b7\ue000重点'], ['重点']],
  [['他说"好"，又说\'行\'。'], ['他说“好”，又说‘行’。']],
  [['只有一个"引号。'], ['只有一个"引号。']],
  [
    ['"一肩挑', '"的村'],
    ['“一肩挑', '”的村'],
  ],
  [
    ['覆盖', '33', ' 个村'],
    ['覆盖', '33', '个村'],
  ],
  [['见(附件1)说明:如下;'], ['见（附件1）说明：如下；']],
  [['2024 年 5 月 , 共 12 个'], ['2024年5月，共12个']],
  [['时间:8:30-9:00'], ['时间：8:30-9:00']],
  [['1,058个，3.5万'], ['1,058个，3.5万']],
  [["ok, it's fine (yes)."], ["ok, it's fine (yes)."]],
  [['http://a.b/c?d=1'], ['http://a.b/c?d=1']],
  [['甲……乙'], ['甲……乙']],
])('%j becomes %j', (pieces, clean) => {
  expect(withoutResidue(pieces)).toEqual(clean);
});

test('there are as many pieces as before, and what is clean stays so', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...'村个33a,.:;()"\' 　％、。—-…') }), { minLength: 1, maxLength: 3 }),
      (pieces) => {
        const once = withoutResidue(pieces);
        expect(once).toHaveLength(pieces.length);
        expect(once.join('')).not.toMatch(/[\u00a0\u3000\u200b\ue000]/u);
      },
    ),
  );
});
