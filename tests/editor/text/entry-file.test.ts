import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NUMBERS, ORIGIN, readEntry, saved, writeEntry, type Draft, type EntryFormat } from '../../../src/editor/text/entry-file.ts';
import { hasForm } from '../../../src/editor/config/outside.ts';
import { COLLECTIONS, endingsIn, SINGLES } from '../../../src/reading/collections.ts';
import { EDITABLE, schemaOf } from '../../../src/reading/editable.ts';
import { formOf } from '../../../src/schema/form.ts';

const formatOf = (name: (typeof EDITABLE)[number]): EntryFormat => ({
  kind: name in COLLECTIONS ? COLLECTIONS[name as keyof typeof COLLECTIONS].kind : 'yaml',
  form: formOf(schemaOf(name)),
});

/** Every file that the editor writes, with its format. */
const FILES = EDITABLE.filter(hasForm).flatMap((name) => {
  if (name in SINGLES) return [[`${name}.yaml`, name] as const];
  const { folder, ending } = COLLECTIONS[name as keyof typeof COLLECTIONS];
  const longer = endingsIn(folder).filter((other) => other !== ending && other.endsWith(ending));
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.startsWith(`${folder}/`) && file.endsWith(ending),
  );
  return files.filter((file) => !longer.some((other) => file.endsWith(other))).map((file) => [file, name] as const);
});

/** All of them in depth; every fourth, and every page and single file, in `npm test`. */
const SOME = FILES.filter(([file], at) => process.env['ATLAS_PAGES'] !== 'sample' || at % 4 === 0 || /^[^/]+$|\.mdx$/.test(file));

const text = (file: string): string => readFileSync(join('content', file), 'utf8');

const FACT = `# 说明
facts:
  - id: a # 编号不改
    label: 甲
    scope: 三元区
    unit: 个
    observations:
      - { asOf: 未注明, value: 33, source: article, quote: 覆盖33个村, span: '33个' }
`;
const facts = formatOf('facts');
const edited = (change: (draft: { facts: Record<string, unknown>[] }) => void, origin = FACT): string => {
  const draft = structuredClone(readEntry(origin, facts)) as Draft & { facts: Record<string, unknown>[] };
  change(draft);
  return writeEntry(draft, facts);
};

describe('a file that goes through the editor', () => {
  test('keeps every byte when nothing was changed, in all of our content', () => {
    expect(FILES.length).toBeGreaterThan(200);
    const changed = SOME.filter(([file, name]) => {
      const format = formatOf(name);
      return writeEntry(readEntry(text(file), format), format) !== text(file);
    });
    // The library moves the note behind `release:` to the next line, where it says the same.
    expect(changed.map(([file]) => file)).toEqual(['site.yaml']);
  });

  test('keeps comments, quotes and braces around a change', () => {
    const after = edited(({ facts: [fact] }) => Object.assign(fact ?? {}, { label: '乙', note: '{a}要注意' }));
    expect(after).toBe(FACT.replace('label: 甲', 'label: 乙').replace('    unit: 个\n', "    unit: 个\n    note: '{a}要注意'\n"));
  });

  test('takes fields in the order of the schema, and none that is empty or only repeats a default', () => {
    const after = edited(({ facts: list }) => {
      list.push({
        unit: '个',
        id: 'b',
        note: '',
        places: [],
        covers: null,
        scope: '区',
        label: '丙',
        observations: [{ value: 1, qualifier: 'exact', asOf: '2021', quote: '一共1个', source: 'article', span: '1个' }],
      });
    });
    expect(after.slice(FACT.length)).toBe(
      "  - id: b\n    label: 丙\n    scope: 区\n    unit: 个\n    observations:\n      - asOf: '2021'\n        value: 1\n        source: article\n        quote: 一共1个\n        span: '1个'\n",
    );
  });

  test('moves an item with its comment', () => {
    const two = `${FACT}  - id: b # 乙的\n    label: 乙\n    scope: 区\n    unit: 个\n    observations: []\n`;
    const after = edited(({ facts: list }) => list.reverse(), two);
    expect(after).toContain('  - id: b # 乙的\n    label: 乙');
    expect(after).toContain('  - id: a # 编号不改\n    label: 甲');
    expect(after.indexOf('id: b')).toBeLessThan(after.indexOf('id: a'));
  });

  test('knows its numbers for pickers, and none of what it adds is written', () => {
    const draft = readEntry(FACT, facts);
    expect(draft[NUMBERS]).toEqual([{ id: 'a', label: '甲', shown: '33个' }]);
    const after = saved({ ...draft, facts: [] }, facts);
    expect(after[ORIGIN]).not.toMatch(/numbers|origin_/);
    expect(writeEntry(after, facts)).toBe(after[ORIGIN]);
  });

  test('a new page has its fields between dashes', () => {
    const pages = formatOf('pages');
    expect(writeEntry({ description: '一句话。', title: '标题', body: '## 节\n\n一段。' }, pages)).toBe(
      '---\ntitle: 标题\ndescription: 一句话。\n---\n\n## 节\n\n一段。\n',
    );
    expect(() => readEntry('没有字段', pages)).toThrow('文件开头要有两行 ---');
  });
});

test('a number is known while its form is still half empty', () => {
  const draft = {
    facts: [{ id: 'a', label: '甲', unit: '个', observations: [{ value: 2100, qualifier: 'more-than', span: '', asOfNote: '' }] }],
  };
  expect(saved(draft, facts)[NUMBERS]).toEqual([{ id: 'a', label: '甲', shown: '2100余个' }]);
});
