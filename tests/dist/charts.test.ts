import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { outputFolder } from '../../src/commands/build-site.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { parseCsv } from './csv.ts';
import { attribute, named, type Page } from './html.ts';
import { readSite } from './site.ts';

const { read, files, pages, address } = readSite();
const { content } = readContent(contentRoot());
const ids = content.charts.map(({ id }) => id);
const pageAt = (path: string): Page => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const compressed = (text: string): number => brotliCompressSync(text).length;

/** The documented shape of `/charts/<id>.json`, as far as all charts share it. */
const Data = z.strictObject({
  id: z.string(),
  form: z.string(),
  title: z.string().min(1),
  subtitle: z.string().min(1),
  note: z.string().nullable(),
  sentence: z.string().min(1),
  columns: z.array(z.string()).min(1),
  rows: z.array(z.strictObject({ key: z.string(), cells: z.array(z.string()) })).min(2),
  facts: z.array(z.looseObject({ id: z.string(), text: z.string() })),
  sources: z.array(z.string()).min(1),
  version: z.string().regex(/^[0-9a-f]{8}$/),
});

/** Keys of the marks in each picture of a page. */
function drawn(html: string): readonly (readonly string[])[] {
  const pictures = html.match(/<svg[^>]*viewBox[\s\S]*?<\/svg>/g) ?? [];
  return pictures.map((picture) => [...new Set([...picture.matchAll(/data-key="([^"]*)"/g)].map(([, key = '']) => key))].toSorted());
}

test('there are enough charts to be worth a gallery, and it shows each', () => {
  expect(ids.length).toBeGreaterThanOrEqual(24);
  const shown = named(pageAt('/charts/'), 'img').map((tag) => attribute(tag, 'src'));
  expect(shown.toSorted()).toEqual(ids.map((id) => `${address.base}charts/${id}.small.svg`).toSorted());
});

describe.each(ids)('%s', (id) => {
  const html = read(`/charts/${id}/index.html`);
  const page = pageAt(`/charts/${id}/`);
  const data = Data.parse(JSON.parse(read(`/charts/${id}.json`)));

  test('has every output', () => {
    const wanted = ['svg', 'small.svg', 'png', 'csv', 'json'].map((kind) => `/charts/${id}.${kind}`);
    expect([...wanted, `/embed/${id}/index.html`].filter((file) => !files.has(file))).toEqual([]);
  });

  test('has the same rows in its pictures, its table, its CSV and its JSON', () => {
    const keys = data.rows.map(({ key }) => key);
    const [, ...rows] = parseCsv(read(`/charts/${id}.csv`).slice(1));
    const column = data.columns.length;
    expect(rows.map((row) => row.slice(0, column))).toEqual(data.rows.map(({ cells }) => cells));
    expect(rows.map((row) => row[column])).toEqual(keys);
    expect(named(page, 'tr').flatMap((tag) => tag.attributes.get('data-key') ?? [])).toEqual(keys);
    const pictures = drawn(html);
    expect(pictures.length).toBe(2);
    for (const picture of pictures) expect(picture).toEqual(keys.toSorted());
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

  test('weighs at most 3 kB inline, both layouts together', () => {
    expect(compressed((read(`/embed/${id}/index.html`).match(/<svg[^>]*viewBox[\s\S]*?<\/svg>/g) ?? []).join(''))).toBeLessThanOrEqual(
      3000,
    );
  });
});

describe.each(content.initiatives.map(({ id }) => id))('the page of %s', (id) => {
  const html = read(`/initiatives/${id}/index.html`);

  test('has a lead chart before its text', () => {
    expect(html.indexOf('<figure')).toBeGreaterThan(0);
    expect(html.indexOf('<figure')).toBeLessThan(html.indexOf('<h2'));
  });

  test('weighs at most 7 kB of inline pictures and 16 kB with its style sheet', () => {
    expect(compressed((html.match(/<svg[^>]*viewBox[\s\S]*?<\/svg>/g) ?? []).join(''))).toBeLessThanOrEqual(7000);
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href = '']) => href.slice(address.base.length));
    expect(sheets.length).toBeGreaterThan(0);
    const css = sheets.map((file) => readFileSync(join(outputFolder(), file), 'utf8'));
    expect(compressed(html) + css.reduce((sum, text) => sum + compressed(text), 0)).toBeLessThanOrEqual(16_000);
  });
});
