import { describe, expect, test } from 'vitest';
import { COPY_RULES, copyFindings } from '../../../src/checks/copy/all.ts';
import { nameTree } from '../../../src/words/name-tree.ts';

describe('the rules of copy together', () => {
  test('have names and words of their own', () => {
    expect(new Set(COPY_RULES.map(({ id }) => id)).size).toBe(COPY_RULES.length);
    for (const { id, words } of COPY_RULES) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(words).toMatch(/\p{Script=Han}/u);
    }
  });

  test('leave a name as it is given, wherever it stands', () => {
    const text = '在 羣英 1号 里';
    expect(copyFindings(text, nameTree([])).map(({ rule, at }) => [rule.id, at])).toEqual([
      ['spaces', 1],
      ['spaces', 4],
      ['spaces', 7],
      ['traditional', 2],
    ]);
    expect(copyFindings(text, nameTree(['羣英 1号'])).map(({ at }) => at)).toEqual([1, 7]);
  });
});
