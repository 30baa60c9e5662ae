import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { mendText, type Around, type MendableFile } from '../../../src/commands/mend/mend-text.ts';
import { Initiative } from '../../../src/schema/initiative.ts';
import { Term } from '../../../src/schema/term.ts';
import { nameTree } from '../../../src/words/name-tree.ts';

const ABOUT: Around = { names: nameTree([]), print: (id) => (id === 'visits' ? '2100余场' : undefined) };
const TERM: MendableFile = { file: 'content/glossary/x.yaml', schema: Term, kind: 'yaml' };
const PROSE: MendableFile = { file: 'content/initiatives/x.mdx', schema: Initiative, kind: 'prose' };

const term = (meaning: string, more = ''): string =>
  `# 术语,不动\nname: 甲,乙 丙\ngroup: party\nmeaning: ${meaning}\nenglish: a, b\n${more}`;
const FRONT = `---
order: 1
field: domains
name: 甲, 乙
title: 标题
finding: 一句话,说清楚
lead: some-chart
figures: [visits]
caption: 说明
lists:
  - id: some-list
    title: 清单
    source: article
    items:
      - { text: '照抄 12,3 的', clause: '照抄 12,3 的,原文' }
unknown:
  - { what: 还不知道, supply: 谁 }
---
`;
const mendTerm = (meaning: string): string => mendText(term(meaning), TERM, ABOUT).raw;
const mendProse = (body: string): string => mendText(FRONT + body, PROSE, ABOUT).raw.slice(FRONT.length);

describe('in fields', () => {
  test.each([
    ['社区,共有', '社区，共有'],
    ["'社区,共有 ''甲'' 的'", "'社区，共有‘甲’的'"],
    ['"社区,共有\\"甲\\"的"', '"社区，共有“甲”的"'],
    ['|\n  社区,共有\n  乙 丙', '|\n  社区，共有\n  乙丙'],
    ['社区,\n  共有', '社区，\n  共有'],
    ["'{visits},共有 {visits}'", "'{visits}，共有{visits}'"],
    ['见https://example.com/a,b?c 的', '见https://example.com/a,b?c 的'],
    ['社区\\"甲', '社区\\"甲'],
  ])('%s', (before, after) => {
    expect(mendTerm(before)).toBe(term(after));
  });

  test('what is told says where, and how it was', () => {
    expect(mendText(term('全区,有 村'), TERM, ABOUT).mended).toEqual([
      { file: TERM.file, line: 4, before: '全区,有 村', after: '全区，有 村' },
      { file: TERM.file, line: 4, before: '全区,有 村', after: '全区,有村' },
    ]);
  });

  test('line ends, byte order mark and all other bytes stay', () => {
    const raw = `\uFEFF${term('社区,共有', '# 注释, 不动\n').replaceAll('\n', '\r\n')}`;
    expect(mendText(raw, TERM, ABOUT).raw).toBe(raw.replace('社区,共有', '社区，共有'));
  });

  test('a file that cannot be read is left alone', () => {
    const raw = term('社区,共有', 'nothing: x\n');
    expect(mendText(raw, TERM, ABOUT).raw).toBe(raw);
  });
});

describe('in prose', () => {
  test('fields of the front matter are mended, words of the source are not', () => {
    expect(mendText(`${FRONT}\n正文。\n`, PROSE, ABOUT).raw).toBe(`${FRONT.replace('一句话,说', '一句话，说')}\n正文。\n`);
  });

  test.each([
    ['社区,有 <Fact id="visits" /> 次...\n', '社区，有<Fact id="visits" />次……\n'],
    ['## 标题 一\n\n- 甲,乙\n', '## 标题一\n\n- 甲，乙\n'],
    ['**社区 ,**村 `甲,乙 丙`\n', '**社区，**村`甲,乙 丙`\n'],
    ['见 [甲,乙](/a,b/ "标题,不动")。\n', '见[甲，乙](/a,b/ "标题,不动")。\n'],
    ['> 引文,照抄 原样\n\n社区,村\n', '> 引文,照抄 原样\n\n社区，村\n'],
    ['| 甲,乙 | 丙 |\n| --- | --- |\n| 丁 | 戊,己 |\n', '| 甲，乙 | 丙 |\n| --- | --- |\n| 丁 | 戊，己 |\n'],
    ['第一行,\n第二 行\n', '第一行，\n第二行\n'],
    // An entity stands where a sign is read: the place cannot be told, so nothing is touched.
    ['社区,村&amp;镇\n', '社区,村&amp;镇\n'],
    ['```\n甲,乙 丙\n```\n', '```\n甲,乙 丙\n```\n'],
    // A full-width range sign would become the mark that strikes out: it stays for a person.
    ['甲1～乙2～丙\n', '甲1～乙2～丙\n'],
  ])('%j', (before, after) => {
    expect(mendProse(before)).toBe(after);
  });
});

const SIGNS = [...'村社区一，。：（）“”-~～,.;:!?()"\'「」 \u00a0０９5%aZ万\n#*[]{}<>|&\\`_>'];
const words = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

describe('of any file', () => {
  test('mending twice is mending once, and digits stay', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'), (meaning, style) => {
        const raw = stringify({ name: '甲,乙', group: 'party', meaning, english: 'a, b' }, { defaultStringType: style as 'PLAIN' });
        const once = mendText(raw, TERM, ABOUT).raw;
        return mendText(once, TERM, ABOUT).raw === once && digits(once) === digits(raw) && once.includes('甲,乙');
      }),
      { numRuns: 60 },
    );
  });

  test('and of any prose', () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const raw = `${FRONT}${one}\n\n<Fact id="visits" />${two}\n`;
        const once = mendText(raw, PROSE, ABOUT).raw;
        return mendText(once, PROSE, ABOUT).raw === once && digits(once) === digits(raw);
      }),
      { numRuns: 60 },
    );
  });
});
