import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeStrings, flat, missingKeys, type Strings } from '../../src/editor/strings.ts';
import { SVELTIA_STRINGS } from '../../src/words/zh/sveltia/all.ts';

const folder = join(dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))), 'locales');
const published = (locale: string): Strings => JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as Strings;
const english = published('en-US');
const chinese = completeStrings(english, published('zh-CN'));

describe('the strings of the editor', () => {
  test('are there without a gap', () => {
    expect(missingKeys(english, chinese)).toEqual([]);
    expect(missingKeys(english, published('zh-CN')).length).toBeGreaterThan(100);
  });

  test('ours are for keys that Sveltia has', () => {
    const known = new Set(flat(english).map(([key]) => key));
    expect(Object.keys(SVELTIA_STRINGS).filter((key) => !known.has(key))).toEqual([]);
  });

  test('name what the English names, and set no blank beside 汉字', () => {
    const names = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{\$(\w+)/g)].map(([, name = '']) => name))].sort();
    const says = new Map(flat(english));
    const wrong = flat(chinese).filter(
      ([key, text]) =>
        (key in SVELTIA_STRINGS && names(text).some((name) => !names(says.get(key) ?? '').includes(name))) ||
        /\p{Script=Han} \{\$|\{\$\w+\} \p{Script=Han}/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('a string in neither is an error that names it', () => {
    expect(() => completeStrings({ a: { b: 'New' } }, { a: {} })).toThrow('界面文字缺一条：a.b（New）');
  });
});
