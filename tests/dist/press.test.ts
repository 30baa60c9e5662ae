import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { plain } from '../../src/catalogue/texts.ts';
import { archiveOf } from '../../src/catalogue/archive.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { PRINT, PRINT_PIXELS } from '../../src/images/print.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named, readPage } from './html.ts';

const read = (file: string): Buffer => readFileSync(join(outputFolder(), file));
const press = readPage('/press/', read('press/index.html').toString('utf8'));
const { content } = readContent(contentRoot());
const atlas = openAtlas(content);
/** Without the digits of notes, the spaces of the source and the marks of corrections. */
const bare = (text: string): string => text.replace(/[\d\s]/g, '').replace(/更正：由(.*?)改为\1/g, '');
const charts = content.charts.map(({ id }) => id).toSorted();
const zip = read('press/charts.zip');
const files = unzipSync(zip);

describe('all charts in one archive', () => {
  test('has each chart as bitmap, vector and table, the map, and what they are', () => {
    const wanted = [
      ...charts.flatMap((id) => ['csv', 'png', 'svg'].map((kind) => `charts/${id}.${kind}`)),
      'map.png',
      'map.svg',
      'readme.txt',
    ];
    expect(Object.keys(files)).toEqual(wanted.toSorted());
    for (const id of charts) expect(strFromU8(files['readme.txt'] ?? new Uint8Array())).toContain(`${id}  `);
  });

  test('has the same bytes as the files of the site, and no clock', () => {
    for (const id of charts) {
      expect(Buffer.from(files[`charts/${id}.png`] ?? []).equals(read(`press/charts/${id}.png`)), id).toBe(true);
      expect(Buffer.from(files[`charts/${id}.svg`] ?? []).equals(read(`charts/${id}.svg`)), id).toBe(true);
    }
    expect(Buffer.from(archiveOf(new Map(Object.entries(files)))).equals(zip)).toBe(true);
  });

  test('is not too heavy, and its page says how heavy', () => {
    expect(zip.length).toBeLessThan(12_000_000);
    expect(press.blocks.join('\n')).toContain(`${(zip.length / 1_000_000).toFixed(1)} MB`);
  });
});

test('every bitmap for print is as wide as its page says, at 300 dots per inch', async () => {
  const sizes = await Promise.all(
    [...charts.map((id) => `press/charts/${id}.png`), 'press/map.png'].map(async (file) => {
      const { width, height, density } = await sharp(read(file)).metadata();
      return { file, width, height, density };
    }),
  );
  expect(sizes.filter(({ width, density }) => width !== PRINT_PIXELS || density !== PRINT.dpi)).toEqual([]);
  const said = press.blocks.join('\n');
  expect(sizes.filter(({ width, height }) => !said.includes(`${String(width)} × ${String(height)}像素`)).map(({ file }) => file)).toEqual(
    [],
  );
});

test('the map says on itself that it is no boundary', () => {
  expect(read('press/map.svg').toString('utf8')).toContain('不作为划界依据');
});

test('each story has its numbers with their clauses, what holds and what does not', () => {
  const stories = content.press?.data.angles ?? [];
  expect(stories.length).toBe(3);
  const articles = named(press, 'article').filter((tag) => attribute(tag, 'class') === 'angle');
  expect(articles.map((tag) => attribute(tag, 'aria-labelledby'))).toEqual(stories.map(({ id }) => id));
  const links = new Set(named(press, 'a').map((tag) => attribute(tag, 'href').replace(/^.*(?=\/facts\/)/, '')));
  for (const { facts } of stories) for (const fact of facts) expect([...links]).toContain(`/facts/${fact}/`);
  for (const [part, lines] of [
    ['angle-holds', stories.map(({ holds }) => holds)],
    ['angle-not', stories.map(({ not }) => not)],
  ] as const) {
    const shown = named(press, 'div').filter((tag) => attribute(tag, 'class') === part);
    expect(shown.map(({ text }) => bare(text))).toEqual(
      lines.map((own) => expect.stringContaining(own.map((line) => bare(plain(atlas, line))).join('')) as string),
    );
  }
  expect(named(press, 'div').filter((tag) => attribute(tag, 'class') === 'angle-ask')).toHaveLength(stories.length);
});

test('the page has code to embed each picture of a story, the licence, and says how to cite and whom to ask', () => {
  const codes = named(press, 'pre').map(({ text }) => text);
  for (const { chart } of content.press?.data.angles ?? [])
    expect(codes.filter((code) => code.includes(`/embed/${chart}/`))).toHaveLength(1);
  expect(named(press, 'a').map((tag) => attribute(tag, 'href'))).toContainEqual(expect.stringMatching(/\/attribution\/$/));
  const said = bare(press.blocks.join(''));
  expect(said).toContain('[EB/OL]');
  const { email } = atlas.site.contact;
  if (email !== '') expect(said).toContain(bare(email));
});

test('the text of the fact sheet is the same to copy and to keep', () => {
  const sheet = readPage('/press/facts/', read('press/facts/index.html').toString('utf8'));
  const [copied] = named(sheet, 'pre');
  const kept = read('press/facts.txt').toString('utf8');
  expect(kept.startsWith('\uFEFF')).toBe(true);
  expect(copied?.text.trim()).toBe(kept.slice(1).trim());
});
