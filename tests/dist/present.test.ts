import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { OVERVIEW } from '../../src/checks/routes.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { scanned } from '../images/scanned.ts';
import { attribute, named, type Page } from './html.ts';
import { reachable } from './scripts.ts';
import { readSite } from './site.ts';

const { address, pages, read } = readSite();
const { content } = readContent(contentRoot());
const IDS = [OVERVIEW, ...[...content.routes, ...content.initiatives].map(({ id }) => id)];
const DECKS = IDS.map((id) => [id, `/present/${id}/`] as const);
const html = (path: string): string => read(`${path}index.html`);
const deck = (path: string): Page => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`no slides at ${path}`);
  return found;
};

/** Bytes after brotli: the page with its style sheet, as for every page, though each chart is in it four times; and its script. */
const HEAVIEST = { page: 16_000, script: 6000 };
const weight = (files: readonly string[]): number => files.reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0);
const fileAt = (href: string): string => href.slice(address.base.length - 1);

describe.each(DECKS)('the slides of %s', (_id, path) => {
  test('are in the page, with all that they need', () => {
    const page = deck(path);
    const slides = named(page, 'section').filter((tag) => attribute(tag, 'class').split(' ').includes('slide'));
    expect(slides.map((tag) => attribute(tag, 'id'))).toEqual(slides.map((_, index) => String(index + 1)));
    expect(slides.length).toBeGreaterThan(4);
    // The one picture that is a file is for messengers.
    expect(named(page, 'img', 'iframe').map((tag) => tag.parents.at(-1))).toEqual(['div']);
    // No link of a slide leads a speaker away by accident.
    expect(named(page, 'a').filter(({ parents }) => parents.includes('section'))).toEqual([]);
  });

  test('are not heavier than other pages', () => {
    const page = deck(path);
    const sheets = named(page, 'link').flatMap((tag) => (attribute(tag, 'rel') === 'stylesheet' ? [fileAt(attribute(tag, 'href'))] : []));
    expect(weight([`${path}index.html`, ...sheets])).toBeLessThanOrEqual(HEAVIEST.page);
    // One file, loaded at once: nothing is left to be asked for when the network is gone.
    const scripts = named(page, 'script').map((tag) => fileAt(attribute(tag, 'src')));
    expect([...reachable(scripts, read, ({ atOnce, later }) => [...atOnce, ...later])]).toEqual(scripts);
    expect(weight(scripts)).toBeLessThanOrEqual(HEAVIEST.script);
  });

  test('send search engines to the page that says the same in full', () => {
    const page = deck(path);
    expect(
      named(page, 'meta').filter((tag) => attribute(tag, 'name') === 'robots' && attribute(tag, 'content') === 'noindex'),
    ).toHaveLength(1);
    const links = named(page, 'link').filter((tag) => attribute(tag, 'rel') === 'canonical');
    expect(links.length).toBe(address.site === undefined ? 0 : 1);
  });

  test.runIf(address.site !== undefined)('end with a code that a phone in the last row can read', async () => {
    const [, box = '', inside = ''] = /<svg class="end-code" viewBox="([^"]*)"[^>]*>([\s\S]*?)<\/svg>/.exec(html(path)) ?? [];
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="540" viewBox="${box}">${inside.replace('class="code-ground"', 'fill="#fff"')}</svg>`;
    for (const width of [540, 270]) {
      const photo = await sharp(Buffer.from(drawn)).flatten({ background: '#fff' }).resize(width).jpeg({ quality: 60 }).toBuffer();
      expect(await scanned(photo)).toMatch(new RegExp(`^${address.site ?? ''}`));
    }
  });
});

test('the list of slides leads to all of them', () => {
  const hrefs = named(deck('/present/'), 'a').map((tag) => attribute(tag, 'href'));
  expect(hrefs).toEqual(expect.arrayContaining(DECKS.map(([, path]) => `${address.base}${path.slice(1)}`)));
});

test('the slides of the district tell the story of the home page, but for the step in which a reader looks for a dot', () => {
  const told = (content.story?.data.steps ?? []).filter(({ show }) => show !== 'find');
  const pictures = named(deck(`/present/${OVERVIEW}/`), 'section').filter((tag) => attribute(tag, 'class').includes('slide-picture'));
  expect(pictures.length).toBe(told.length);
});
