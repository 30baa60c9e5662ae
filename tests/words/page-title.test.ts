import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TITLE, pageTitle, shortTitle } from '../../src/words/page-title.ts';

describe('the title of a page', () => {
  test.each<[what: string, title: string, expected: string]>([
    ['carries the site’s name', '隐私', '隐私 · 三元图志'],
    ['is the site’s name alone on a page of that name', '三元图志', '三元图志'],
    [
      'leaves the site’s name out where both are too long',
      '58个社区全覆盖，74个村建好“三中心（站）”',
      '58个社区全覆盖，74个村建好“三中心（站）”',
    ],
    [
      'is cut at a pause when it is too long itself',
      '来源：三明市通过跨村联建，整合优化资源配置，推动乡村抱团发展：联建更联心',
      '来源：三明市通过跨村联建，整合优化资源配置……',
    ],
    ['keeps the mark of its kind', '三元区44.6%，全市算下来38.5%：时间不同，不排名次（图）', '三元区44.6%，全市算下来38.5%……（图）'],
    ['is cut in a word where there is no pause', '甲'.repeat(40), `${'甲'.repeat(26)}……`],
    ['counts signs, not units', '𠮷'.repeat(28), '𠮷'.repeat(28)],
  ])('%s', (_what, title, expected) => {
    expect(pageTitle(title, '三元图志')).toBe(expected);
  });

  test('is never too long', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '，', '（图）', '𠮷', ' ', '：'), { maxLength: 60 }), (signs) => {
        const title = signs.join('');
        expect([...shortTitle(title)].length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect([...pageTitle(title, '三元图志')].length).toBeLessThanOrEqual(LONGEST_TITLE);
      }),
    );
  });
});
