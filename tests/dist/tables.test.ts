import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { TABLE_IDS, TABLES } from '../../src/schema/tables/all.ts';
import { fieldsOf } from '../../src/schema/tables/field.ts';
import { tableWords } from '../../src/words/zh/tables.ts';
import { parseCsv } from './csv.ts';
import { attribute, named, type Page } from './html.ts';
import { brokenLink, targetsOf } from './rules/links.ts';
import { readSite } from './site.ts';

const { read, files, pages, address } = readSite();
const targets = targetsOf(address.base, files, pages);
const bytesOf = (file: string): Buffer => readFileSync(join(outputFolder(), file));
/** An address on this site, whole or not, as one of its files. */
const fileAt = (href: string): string => new URL(href, 'http://site.invalid').pathname.slice(address.base.length - 1);
const pageAt = (path: string): Page => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no ${path}`);
  return page;
};
const csvOf = (id: string): readonly (readonly string[])[] => parseCsv(read(`/data/${id}.csv`).slice(1));
const blocksOf = (page: Page): readonly string[] =>
  named(page, 'script')
    .filter((tag) => attribute(tag, 'type') === 'application/ld+json')
    .map(({ text }) => text);

const Download = z.object({ contentUrl: z.string(), encodingFormat: z.string(), sha256: z.string() });
const Dataset = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(4),
  description: z.string().min(50).max(5000),
  license: z.url(),
  url: z.string(),
  version: z.string().regex(/^\d+\.\d+\+[0-9a-f]{8}$/),
  distribution: z.array(Download).length(3),
  variableMeasured: z.array(z.object({ name: z.string(), description: z.string() })),
});
const File = z.strictObject({ format: z.string(), url: z.string(), pinned: z.string(), bytes: z.number(), sha256: z.string() });
const Index = z.object({
  edition: z.string(),
  datapackage: z.string(),
  tables: z.array(
    z.object({ id: z.string(), page: z.string(), rows: z.number(), fields: z.array(z.object({ name: z.string() })), files: z.array(File) }),
  ),
});

describe.each(TABLE_IDS)('the page of %s', (id) => {
  const page = pageAt(`/data/${id}/`);
  const fields = fieldsOf(TABLES[id].row);
  const [, ...rows] = csvOf(id);

  test('prints every row, without a script', () => {
    const printed = page.tags.filter(({ name, parents }) => name === 'tr' && parents.includes('tbody'));
    // Nobody reads thousands of cells: that page lists the charts, whose own pages have them.
    // An item of the reviews is one row with its three steps.
    const shorter: Readonly<Record<string, number>> = { 'chart-rows': csvOf('charts').length - 1, reviews: rows.length / 3 };
    expect(printed.length).toBe(shorter[id] ?? rows.length);
  });

  test('has no cell without a word, and weighs what a phone can take', () => {
    const cells = page.tags.filter(({ name, parents }) => (name === 'td' || name === 'th') && parents.includes('tbody'));
    expect(cells.filter(({ text }) => text.trim() === '')).toEqual([]);
    const html = brotliCompressSync(read(`${page.path}index.html`), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(html.length).toBeLessThan(20_000);
  });

  test('says of every column what it means, in the words of the schema', () => {
    const text = page.blocks.join('\n');
    expect(fields.filter(({ sentence }) => !text.includes(sentence)).map(({ name }) => name)).toEqual([]);
    const codes = named(page, 'code').map((tag) => tag.text);
    expect(fields.filter(({ name }) => !codes.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test('leads to its files', () => {
    const links = named(page, 'a').map((tag) => attribute(tag, 'href'));
    for (const format of ['csv', 'json', 'xlsx']) expect(links).toContain(`${address.base}data/${id}.${format}`);
  });

  test('tells search engines of the data, in a block that nothing runs', () => {
    const [block = '', ...others] = blocksOf(page);
    expect(others).toEqual([]);
    expect(block).not.toContain('<');
    const said = Dataset.parse(JSON.parse(block));
    expect(said.variableMeasured.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
    for (const { contentUrl, sha256 } of said.distribution)
      expect(
        createHash('sha256')
          .update(bytesOf(fileAt(contentUrl)))
          .digest('hex'),
      ).toBe(sha256);
    expect(fileAt(said.url)).toBe(page.path);
  });

  test('has the same cells in its workbook as in its CSV, 汉字 whole', async () => {
    const [data, about] = await readExcelFile(bytesOf(`/data/${id}.xlsx`));
    const titles: Readonly<Record<string, string>> = tableWords[id].columns;
    expect([data?.sheet, about?.sheet]).toEqual(['数据', '说明']);
    expect(data?.data[0]).toEqual(fields.map(({ name }) => titles[name]));
    const cells = data?.data.slice(1).map((row) => fields.map((_field, index) => String(row[index] ?? '')));
    // What CSV puts in front of a text that looks like a formula is not in the workbook.
    expect(cells).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))));
    expect(about?.data.flat()).toEqual(expect.arrayContaining(fields.map(({ sentence }) => sentence)));
  });

  test('has no cell in its CSV that a spreadsheet would run', () => {
    expect(read(`/data/${id}.csv`).startsWith('\uFEFF')).toBe(true);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  });
});

test.each(['facts', 'derived'])('every row of %s leads to the page of its fact, from its name and from its number', (table) => {
  const links = named(pageAt(`/data/${table}/`), 'a').filter(({ parents }) => parents.includes('tbody'));
  const [, ...rows] = csvOf(table);
  const count = (id: string): number => links.filter((tag) => attribute(tag, 'href') === `${address.base}facts/${id}/`).length;
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(([id = '']) => count(id) !== 2).map(([id]) => id)).toEqual([]);
});

test('what is not known can be filtered by, in the words of its cells', () => {
  const offered = named(pageAt('/data/places/'), 'option').map(({ text }) => text);
  expect(offered.filter((text) => text.startsWith('未查到（'))).toHaveLength(1);
});

test('the page of the cells of charts says where all of them are, and leads to each chart and its files', () => {
  const page = pageAt('/data/chart-rows/');
  const links = named(page, 'a').map((tag) => attribute(tag, 'href'));
  const wanted = csvOf('charts')
    .slice(1)
    .flatMap(([id = '']) => [`charts/${id}/`, `charts/${id}.csv`, `charts/${id}.json`]);
  expect(wanted.filter((path) => !links.includes(`${address.base}${path}`))).toEqual([]);
  expect(page.blocks.join('\n')).toContain(`一共${String(csvOf('chart-rows').length - 1)}行，全部在上面的文件里`);
});

describe('the front page of the data', () => {
  const page = pageAt('/data/');

  test('leads to every table and to what describes them', () => {
    const links = named(page, 'a').map((tag) => attribute(tag, 'href'));
    const wanted = [...TABLE_IDS.map((id) => `data/${id}/`), 'data/datapackage.json', 'data/index.json', 'llms.txt'];
    expect(wanted.filter((path) => !links.includes(`${address.base}${path}`))).toEqual([]);
    expect(JSON.parse(blocksOf(page)[0] ?? '')).toMatchObject({ '@type': 'DataCatalog', dataset: { length: TABLE_IDS.length } });
  });
});

describe('index.json', () => {
  const { tables } = Index.parse(JSON.parse(read('/data/index.json')));

  test('has every table, with files that are as it says', () => {
    expect(tables.map(({ id }) => id)).toEqual([...TABLE_IDS]);
    for (const table of tables) {
      expect(table.rows).toBe(csvOf(table.id).length - 1);
      expect(table.fields.map(({ name }) => name)).toEqual(csvOf(table.id)[0]);
      for (const { url, pinned, bytes, sha256 } of table.files) {
        const file = bytesOf(fileAt(url));
        expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256]);
        expect(bytesOf(fileAt(pinned)).equals(file)).toBe(true);
        expect(fileAt(pinned)).toMatch(/^\/data\/v1\//);
      }
    }
  });
});

test('llms.txt has a title, a summary, and links that lead somewhere', () => {
  const text = read('/llms.txt');
  expect(text).toMatch(/^# .+\n\n> .+\n\n## /);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => new URL(href, 'http://site.invalid').pathname);
  expect(links.length).toBeGreaterThan(TABLE_IDS.length);
  expect(links.flatMap((href) => brokenLink('/', href, targets) ?? [])).toEqual([]);
});
