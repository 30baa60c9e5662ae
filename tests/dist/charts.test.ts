import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { parseCsv } from './csv.ts';
import { figuresOf, keysIn } from './figures.ts';
import { attribute, named, readPage, type Page } from './html.ts';
import { readSite } from './site.ts';

const { read, files, pages, address } = readSite();
const { content } = readContent(contentRoot());
const ids = content.charts.map(({ id }) => id);
const pageAt = (path: string): Page => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};

/** The documented shape of `/charts/<id>.json`, as far as all charts share it. */
const Data = z.strictObject({
  id: z.string(),
  form: z.string(),
  title: z.string().min(1),
  subtitle: z.string().min(1),
  note: z.string().nullable(),
  sentence: z.string().min(1),
  columns: z.array(z.string()).min(1),
  rows: z
    .array(
      z.strictObject({
        key: z.string(),
        cells: z.array(z.string()),
        evidence: z.strictObject({
          quote: z.string().nullable(),
          span: z.string().nullable(),
          where: z.string().min(1),
          page: z.string().startsWith('/'),
        }),
      }),
    )
    .min(2),
  facts: z.array(z.looseObject({ id: z.string(), text: z.string() })),
  sources: z.array(z.string()).min(1),
  version: z.string().regex(/^[0-9a-f]{8}$/),
});

/** Every place where a chart stands on a page. */
const shown = pages.flatMap(({ path }) =>
  figuresOf(read(path.endsWith('/') ? `${path}index.html` : path)).map((figure) => ({ path, ...figure })),
);

test('there are enough charts to be worth a gallery, and it shows each', () => {
  expect(ids.length).toBeGreaterThanOrEqual(24);
  const hung = named(pageAt('/charts/'), 'img')
    .filter(({ parents }) => parents.includes('main'))
    .map((tag) => attribute(tag, 'src'));
  expect(hung.toSorted()).toEqual(ids.map((id) => `${address.base}charts/${id}.small.svg`).toSorted());
});

describe.each(ids)('%s', (id) => {
  const page = pageAt(`/charts/${id}/`);
  const data = Data.parse(JSON.parse(read(`/charts/${id}.json`)));

  test('has every output', () => {
    const wanted = ['svg', 'small.svg', 'png', 'csv', 'json'].map((kind) => `/charts/${id}.${kind}`);
    expect([...wanted, `/embed/${id}/index.html`].filter((file) => !files.has(file))).toEqual([]);
  });

  test('has the same rows in its CSV and its JSON, each once', () => {
    const keys = data.rows.map(({ key }) => key);
    const [, ...rows] = parseCsv(read(`/charts/${id}.csv`).slice(1));
    const column = data.columns.length;
    expect(rows.map((row) => row.slice(0, column))).toEqual(data.rows.map(({ cells }) => cells));
    expect(rows.map((row) => row[column])).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('draws these rows wherever it stands, in both layouts, beside a table of them', () => {
    const keys = data.rows.map(({ key }) => key);
    const places = shown.filter(({ chart }) => chart === id);
    expect(places.map(({ path }) => path)).toEqual(expect.arrayContaining([`/charts/${id}/`, `/embed/${id}/`]));
    for (const { path, html, pictures, form } of places) {
      expect({ path, form, pictures: pictures.map(keysIn) }).toEqual({
        path,
        form: data.form,
        pictures: [keys.toSorted(), keys.toSorted()],
      });
      // A sign beside a corrected number belongs to the page.
      const [, ...rows] = named(readPage(path, html.replace(/<a class="corrected-mark"[^]*?<\/a>/g, '')), 'tr');
      expect(rows.map((row) => ({ key: attribute(row, 'data-key'), cells: row.text }))).toEqual(
        data.rows.map(({ key, cells }) => ({ key, cells: cells.join('') })),
      );
    }
  });

  test.each(['svg', 'small.svg'])('draws these rows in its file, as %s', (kind) => {
    expect(keysIn(read(`/charts/${id}.${kind}`))).toEqual(data.rows.map(({ key }) => key).toSorted());
  });

  test('says on its page what it says in its data, and is cited with its version', () => {
    expect(named(page, 'h1')[0]?.text).toBe(data.title);
    expect(named(page, 'desc').map(({ text }) => text)).toEqual([data.sentence, data.sentence]);
    const cited = named(page, 'dd').map(({ text }) => text);
    expect(cited.filter((text) => text.includes(`/charts/${id}/?v=${data.version}`)).length).toBe(3);
  });

  test('carries its finding, its source and the way home inside a frame', () => {
    const embedded = pageAt(`/embed/${id}/`);
    expect(named(embedded, 'h1')[0]?.text).toBe(data.title);
    const links = named(embedded, 'a').map((tag) => attribute(tag, 'href'));
    expect(links).toContain(`${address.base}charts/${id}/`);
    expect(links.some((href) => href.startsWith(`${address.base}sources/`))).toBe(true);
    expect(named(embedded, 'header', 'footer', 'nav')).toEqual([]);
  });
});

describe.each(content.initiatives.map(({ id }) => id))('the page of %s', (id) => {
  const html = read(`/initiatives/${id}/index.html`);

  test('has a lead chart before its text', () => {
    expect(html.indexOf('<figure')).toBeGreaterThan(0);
    expect(html.indexOf('<figure')).toBeLessThan(html.indexOf('<h2'));
  });
});
