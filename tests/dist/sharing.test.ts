import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardNames } from '../../src/catalogue/share-cards.ts';
import { posterIds } from '../../src/catalogue/poster.ts';
import { squareNames } from '../../src/catalogue/share-files.ts';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { hasPoster, shortTargets } from '../../src/checks/short-addresses.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { readContent } from '../../src/reading/content.ts';
import { scanned } from '../images/scanned.ts';
import { attribute, named, type Page, type Tag } from './html.ts';
import { readSite } from './site.ts';

const { read, files, pages, address } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
/** A chart in a frame is shared by its page, which the frame's canonical link names. */
const shared = pages.filter(({ path }) => !path.startsWith('/embed/'));
const bytes = (file: string): Buffer => readFileSync(join(outputFolder(), file));

/** Where a file of this site is read elsewhere: with the site in front once it has one. */
const outside = (path: string): string => {
  const local = `${address.base}${path.slice(1)}`;
  return address.site === undefined ? local : new URL(local, address.site).href;
};
const metas = (page: Page, property: string): readonly Tag[] =>
  named(page, 'meta').filter((tag) => attribute(tag, 'property') === property);
const tag = (page: Page, property: string): string => attribute(metas(page, property)[0], 'content');
const pageAt = (path: string): Page => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};

describe('every page that can be shared', () => {
  const wrong = (rule: (page: Page) => boolean): readonly string[] => shared.filter((page) => !rule(page)).map(({ path }) => path);

  test('says its name and what it is about, to networks and to QQ', () => {
    const of = (name: string, page: Page): string =>
      attribute(
        named(page, 'meta').find((one) => attribute(one, 'name') === name),
        'content',
      );
    expect(shared.length).toBeGreaterThan(200);
    expect(
      wrong((page) => tag(page, 'og:title') !== '' && (named(page, 'title')[0]?.text ?? '').startsWith(tag(page, 'og:title'))),
    ).toEqual([]);
    expect(wrong((page) => tag(page, 'og:description') === of('description', page))).toEqual([]);
    expect(wrong((page) => of('twitter:card', page) === 'summary_large_image')).toEqual([]);
    const items = (page: Page): readonly string[] => named(page, 'meta').flatMap((one) => one.attributes.get('itemprop') ?? []);
    expect(wrong((page) => items(page).join() === 'name,description,image')).toEqual([]);
  });

  test('has one image, which is there', () => {
    const images = new Set(cardNames(atlas).map((name) => outside(`/share/${name}.png`)));
    expect(wrong((page) => metas(page, 'og:image').length === 1 && images.has(tag(page, 'og:image')))).toEqual([]);
    const used = new Set(shared.map((page) => tag(page, 'og:image')));
    expect([...images].filter((image) => !used.has(image))).toEqual([]);
  });

  test.runIf(address.site !== undefined)('gives whole addresses when it is published', () => {
    expect(wrong((page) => tag(page, 'og:image').startsWith('https://'))).toEqual([]);
    const canonical = (page: Page): string =>
      attribute(
        named(page, 'link').find((one) => attribute(one, 'rel') === 'canonical'),
        'href',
      );
    expect(wrong((page) => tag(page, 'og:url') === canonical(page))).toEqual([]);
    // What is hidden and leads nowhere has no address.
    expect(shared.filter((page) => tag(page, 'og:url').startsWith('https://')).length).toBeGreaterThan(shared.length - 10);
  });

  test.runIf(address.site === undefined)('names no host in a preview', () => {
    expect(wrong((page) => tag(page, 'og:image').startsWith('/') && tag(page, 'og:url') === '')).toEqual([]);
  });

  test('has as its first picture one that WeChat can take, hidden by the class of what is around it', () => {
    const first = (page: Page): Tag | undefined => named(page, 'img')[0];
    const names = new Set(squareNames(atlas).map((name) => `${address.base}share/square/${name}.png`));
    expect(wrong((page) => names.has(attribute(first(page), 'src')) && attribute(first(page), 'loading') === '')).toEqual([]);
    expect(wrong((page) => !first(page)?.parents.includes('main'))).toEqual([]);
    const around = (page: Page): Tag | undefined => named(page, 'div')[0];
    expect(wrong((page) => attribute(around(page), 'class') === 'wechat-picture')).toEqual([]);
    const sheets = [...files].filter((file) => file.endsWith('.css')).map(read);
    expect(sheets.some((css) => css.includes('.wechat-picture{display:none}'))).toBe(true);
  });
});

describe('shared pictures', () => {
  const cards = cardNames(atlas).map((name) => `/share/${name}.png`);
  const squares = squareNames(atlas).map((name) => `/share/square/${name}.png`);
  const posters = posterIds(atlas).map((id) => `/posters/${id}.png`);

  test.each([
    ['cards', cards, 80_000, 1200, 630],
    ['squares', squares, 10_000, 300, 300],
    ['posters', posters, 400_000, 1080, undefined],
  ])('that are %s have a palette, their size and few bytes', async (_name, names, most, width, height) => {
    const complaints: string[] = [];
    for (const file of names) {
      const image = bytes(file);
      const found = await sharp(image).metadata();
      // Byte 25 of a PNG is the colour type: 3 is a palette.
      if (image[25] !== 3) complaints.push(`${file} has no palette`);
      if (found.width !== width || (height !== undefined && found.height !== height))
        complaints.push(`${file} is ${found.width} × ${found.height}`);
      if (image.length > most) complaints.push(`${file} weighs ${image.length}`);
    }
    expect(complaints).toEqual([]);
    expect(names.length).toBeGreaterThan(16);
  });

  test('are exactly those that pages ask for', () => {
    const there = [...files].filter((file) => /^\/(?:share|posters)\//.test(file));
    expect(there.toSorted()).toEqual([...cards, ...squares, ...posters].toSorted());
  });

  test(
    'that are posters carry a code that leads to their short address, even squeezed; in a preview they carry none',
    { timeout: 300_000 },
    async () => {
      const wrong: string[] = [];
      for (const id of posterIds(atlas)) {
        // As a messenger passes it on: half as wide, JPEG.
        const image = sharp(bytes(`/posters/${id}.png`));
        const passedOn = await image.resize(540).jpeg({ quality: 60 }).toBuffer();
        // A reader that finds a frame and nothing in it has found no code.
        const found = await scanned(passedOn);
        const says = found === '' ? null : found;
        if (says !== (address.site === undefined ? null : outside(`/s/${id}/`))) wrong.push(`${id} says ${String(says)}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe('the poster of a page', () => {
  test.each(
    shortTargets(atlas.content)
      .filter(hasPoster)
      .map(({ id, path }) => [path, id] as const),
  )('of %s waits in a closed fold, with its short address', async (path, id) => {
    const page = pageAt(path);
    const [poster, ...more] = named(page, 'img').filter((one) => attribute(one, 'src').includes('/posters/'));
    expect(more).toEqual([]);
    expect(attribute(poster, 'src')).toBe(`${address.base}posters/${id}.png`);
    expect(attribute(poster, 'loading')).toBe('lazy');
    const { width, height } = await sharp(bytes(`/posters/${id}.png`)).metadata();
    expect([attribute(poster, 'width'), attribute(poster, 'height')]).toEqual([String(width), String(height)]);
    const fold = named(page, 'details').find((one) => attribute(one, 'class') === 'take-picture');
    expect(fold?.attributes.has('open')).toBe(false);
    expect(fold?.text).toContain('长按图片保存');
    // A preview's poster has no code, and promises none.
    expect(fold?.text.includes('二维码')).toBe(address.site !== undefined);
    const link = named(page, 'a').find((one) => attribute(one, 'href') === `${address.base}s/${id}/`);
    expect(link?.text).toBe(address.site === undefined ? `/s/${id}/` : outside(`/s/${id}/`));
  });
});

describe('a short address', () => {
  test.each(shortTargets(atlas.content).map(({ id, path }) => [id, path] as const))(
    '/s/%s/ leads on to %s without a script',
    (id, path) => {
      const page = pageAt(`/s/${id}/`);
      const there = `${address.base}${path.slice(1)}`;
      const meta = (key: string, name: string): string =>
        attribute(
          named(page, 'meta').find((one) => attribute(one, key) === name),
          'content',
        );
      expect(meta('http-equiv', 'refresh')).toBe(`0; url=${there}`);
      expect(meta('name', 'robots')).toBe('noindex');
      expect(
        named(page, 'a')
          .filter((one) => one.parents.includes('main'))
          .map((one) => attribute(one, 'href')),
      ).toEqual([there]);
      expect(tag(page, 'og:image')).toBe(tag(pageAt(path), 'og:image'));
      const canonical = attribute(
        named(page, 'link').find((one) => attribute(one, 'rel') === 'canonical'),
        'href',
      );
      expect(canonical).toBe(address.site === undefined ? '' : outside(path));
    },
  );

  test('is given to nothing twice', () => {
    const ids = shortTargets(atlas.content).map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});
