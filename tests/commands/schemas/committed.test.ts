import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { schemaFiles, schemaPath, SETTINGS, withSchemas } from '../../../src/commands/schemas/committed.ts';
import { readContent } from '../../../src/reading/content.ts';
import { EDITABLE, type EditableName } from '../../../src/reading/editable.ts';
import { splitFrontMatter } from '../../../src/reading/mdx.ts';

const HOW = '字段改了以后运行 npm run schemas，和改动一起提交';

const ajv = new Ajv({ allErrors: true, strict: true, strictTuples: false });
(addFormats as unknown as typeof addFormats.default)(ajv);
// Words for people, which editors show beyond the standard.
for (const keyword of ['errorMessage', 'patternErrorMessage', 'markdownDescription', 'enumDescriptions']) ajv.addKeyword(keyword);

const validators = new Map([...schemaFiles()].map(([path, text]) => [path, ajv.compile(JSON.parse(text) as object)]));

function errorsIn(name: EditableName, data: unknown): readonly string[] {
  const validate = validators.get(schemaPath(name));
  if (!validate) return ['no schema'];
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the schemas in the repository', () => {
  test.each([...schemaFiles()])('%s is what the fields say today', (path, text) => {
    expect(readFileSync(path, 'utf8') === text, HOW).toBe(true);
  });

  test('are named in the settings of VS Code', () => {
    const settings = readFileSync(SETTINGS, 'utf8');
    expect(withSchemas(settings), HOW).toBe(settings);
  });
});

/** The fields of every file of the real content, as they were typed. */
const { content } = readContent('content');
const texts = new Map(content.raw.map(({ file, text }) => [file, text]));
const typed = EDITABLE.flatMap((name) => {
  const found = content[name];
  const entries = found === null ? [] : 'file' in found ? [found] : found;
  return entries.map(({ file }) => {
    const text = texts.get(file) ?? '';
    return [file, name, parse(file.endsWith('.mdx') ? (splitFrontMatter(text)?.yaml ?? '') : text) as unknown] as const;
  });
});

test('every file of the content is as its schema says', () => {
  expect(typed.length).toBeGreaterThan(100);
  expect(typed.flatMap(([file, name, data]) => errorsIn(name, data).map((error) => `${file} ${error}`))).toEqual([]);
});

const TERM = { name: '一肩挑', group: 'village', meaning: '由一人兼任。', english: 'both posts' };
const ROUTE = { order: 1, name: '线路', title: '标题', summary: '怎么走', stops: [{ stop: 'a' }, { stop: 'b' }] };

describe('a file is refused', () => {
  test.each<[string, EditableName, unknown, string]>([
    ['with a field misspelt', 'glossary', { ...TERM, meanings: 'x' }, 'additional properties'],
    ['without a field', 'glossary', { name: 'x' }, "required property 'meaning'"],
    ['with a word that is no choice', 'glossary', { ...TERM, group: 'towns' }, '/group must be equal to one of the allowed values'],
    ['with 汉字 in English', 'glossary', { ...TERM, english: '两职' }, '/english must match pattern'],
    ['with text for a list', 'glossary', { ...TERM, forms: '书记' }, '/forms must be array'],
    ['with too short a list', 'routes', { ...ROUTE, stops: [{ stop: 'a' }] }, '/stops must NOT have fewer than 2 items'],
    ['with a time that nobody gives', 'routes', { ...ROUTE, stops: [{ stop: 'a' }, { stop: 'b', travel: { minutes: 5 } }] }, "'by'"],
    ['with a number out of bounds', 'routes', { ...ROUTE, order: 0 }, '/order must be >= 1'],
    ['with a form that no chart has', 'charts', { form: 'pie', title: 'x', subtitle: 'x' }, 'must match exactly one schema'],
    [
      'with three sides of a pair',
      'charts',
      { form: 'pairs', title: 'x', subtitle: 'x', facts: ['a', 'b', 'c'], caution: 'x' },
      'more than 2',
    ],
    ['with a number as a date', 'corrections', { fact: 'a', old: 'x', date: 2026, why: 'x' }, '/date must be string'],
    ['with a code without quotation marks', 'townships', { code: 350404001 }, '/code must be string'],
  ])('%s', (_what, name, data, says) => {
    expect(errorsIn(name, data).join('\n')).toContain(says);
  });

  test('and the same file put right is not', () => {
    expect(errorsIn('glossary', TERM)).toEqual([]);
    expect(errorsIn('routes', ROUTE)).toEqual([]);
  });
});
