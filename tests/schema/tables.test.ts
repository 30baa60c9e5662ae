import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EDITION, TABLE_IDS, TABLES } from '../../src/schema/tables/all.ts';
import { DECLARED, isTabled, fieldsOf } from '../../src/schema/tables/field.ts';
import { several } from '../../src/schema/tables/column.ts';
import { zhData } from '../../src/words/zh/data-hub.ts';
import { tableWords } from '../../src/words/zh/tables.ts';

const FOLDER = new URL('./editions/', import.meta.url);

/** What others rely on: by table, each column with its type, whether it may be empty, and what it can be. */
const published = Object.fromEntries(
  TABLE_IDS.map((id) => [
    id,
    Object.fromEntries(
      fieldsOf(TABLES[id].row).map(({ name, type, required, values, refers }) => [
        name,
        [type, required ? '' : '?', values === null ? '' : ` ${values.join('|')}`, refers === null ? '' : ` → ${refers}`].join(''),
      ]),
    ),
  ]),
);

const recorded = (edition: string): unknown => JSON.parse(readFileSync(new URL(`${edition}.json`, FOLDER), 'utf8'));

const HOW = `公开的列和 tests/schema/editions/${EDITION}.json 记下的不一样。别人的程序靠这些列工作：
加了列，次版本加一；删列、改名、改类型、改取值，主版本加一（/data/v1/ 的网址也要安排去处）。
在 src/schema/tables/all.ts 改 EDITION，在 src/words/zh/data-hub.ts 的 history 写一句改了什么，再新建 tests/schema/editions/新版本.json。
已经公开的版本文件不要改。`;

describe('the public columns', () => {
  test('are those recorded for this edition', () => {
    expect(existsSync(new URL(`${EDITION}.json`, FOLDER)), HOW).toBe(true);
    expect(published, HOW).toEqual(recorded(EDITION));
  });

  test('were only added to within a major edition', () => {
    const editions = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
    const major = EDITION.split('.')[0] ?? '';
    const earlier = editions.filter((edition) => edition.startsWith(`${major}.`));
    expect(earlier.length).toBeGreaterThan(0);
    for (const edition of earlier) expect(published, edition).toMatchObject(recorded(edition) as object);
  });

  test('have a history that ends with this edition, a sentence each', () => {
    const { history } = zhData.hub;
    expect(history.at(-1)?.edition).toBe(EDITION);
    expect(history.filter(({ says }) => !says.endsWith('。'))).toEqual([]);
    const editions = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
    expect(history.map(({ edition }) => edition).toSorted()).toEqual(editions.toSorted());
  });
});

describe.each(TABLE_IDS)('the dictionary of %s', (id) => {
  const fields = fieldsOf(TABLES[id].row);
  const titles: Readonly<Record<string, string>> = tableWords[id].columns;

  test('has a sentence and a heading of its own for every column', () => {
    expect(fields.filter(({ sentence }) => sentence.length < 2)).toEqual([]);
    expect(new Set(fields.map(({ name }) => titles[name])).size).toBe(fields.length);
    expect(Object.keys(titles)).toEqual(fields.map(({ name }) => name));
  });

  test('types no space next to 汉字 where readers see it', () => {
    expect(fields.filter(({ sentence }) => /\p{Script=Han} [\p{Script=Han}\w]|\w \p{Script=Han}/u.test(sentence))).toEqual([]);
  });

  test('has every column of its key, never empty', () => {
    const key: readonly string[] = TABLES[id].key;
    expect(fields.filter(({ name, required }) => key.includes(name) && required).length).toBe(key.length);
  });

  test('refers to columns that are keys', () => {
    for (const { refers } of fields) {
      if (refers === null || !isTabled(refers)) continue;
      const [table, column] = DECLARED[refers];
      expect(TABLES[table].key).toEqual([column]);
    }
  });
});

describe('a column', () => {
  test('without a sentence is refused', () => {
    expect(() => fieldsOf(z.strictObject({ name: z.string() }))).toThrow('公开的列“name”没有说明');
  });

  test('of another kind than a table holds is refused', () => {
    expect(() => fieldsOf(z.strictObject({ inside: z.strictObject({}).describe('里面') }))).toThrow(TypeError);
  });

  test('of several is a list', () => {
    expect(fieldsOf(z.strictObject({ all: several(z.string(), '几个') }))).toMatchObject([
      { type: 'list', required: true, sentence: '几个' },
    ]);
  });
});
