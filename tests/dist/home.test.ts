import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { STORY_BOXES } from '../../src/charts/story/box.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import type { PlaceEntry } from '../../src/domain/place-entry.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named } from './html.ts';
import { reachable, type Imports } from './scripts.ts';
import { readSite } from './site.ts';

const { read, pages, address } = readSite();
const { content } = readContent(contentRoot());
const places = content.townships.flatMap(({ data }) => data.places.map((place) => ({ ...place, township: data.name })));
const html = read('/index.html');

/** Bytes after brotli at its best. */
const weight = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const fileAt = (href: string): string => href.slice(address.base.length - 1);
const home = pages.filter(({ path }) => path === '/');
const scripts = (of: typeof pages): readonly string[] =>
  of.flatMap((page) => named(page, 'script').flatMap((tag) => (tag.attributes.has('src') ? [fileAt(attribute(tag, 'src'))] : [])));
const all = ({ atOnce, later }: Imports): readonly string[] => [...atOnce, ...later];

describe('the home page is light', () => {
  test('page and style sheets weigh at most 16 kB', () => {
    const sheets = home.flatMap((page) =>
      named(page, 'link')
        .filter((tag) => attribute(tag, 'rel') === 'stylesheet' && attribute(tag, 'media') !== 'print')
        .map((tag) => fileAt(attribute(tag, 'href'))),
    );
    expect(sheets.length).toBeGreaterThan(0);
    const parts = [weight(html), ...sheets.map((file) => weight(read(file)))];
    expect(sum(parts), parts.join(' + ')).toBeLessThan(16_000);
  });

  test('what the story may ever load weighs at most 5.5 kB, and half a kB of it at once', () => {
    const elsewhere = reachable(scripts(pages.filter(({ path }) => path !== '/')), read, all);
    const own = (follow: (imports: Imports) => readonly string[]): readonly string[] =>
      [...reachable(scripts(home), read, follow)].filter((file) => !elsewhere.has(file));
    const weighed = own(all).map((file) => [file, weight(read(file))] as const);
    expect(weighed.length).toBeGreaterThan(2);
    expect(sum(weighed.map(([, bytes]) => bytes)), JSON.stringify(weighed)).toBeLessThan(5500);
    expect(sum(own(({ atOnce }) => atOnce).map((file) => weight(read(file))))).toBeLessThan(500);
  });

  test('the list that places are found in weighs at most 2.5 kB', () => {
    expect(weight(read('/places/index.json'))).toBeLessThan(2500);
  });
});

describe('every step of the story is printed', () => {
  const stills = [...html.matchAll(/<div class="still chart" role="img" aria-label="([^"]+)">([\s\S]*?)<\/div>/g)].map(
    ([, sentence = '', inside = '']) => ({ sentence, inside }),
  );

  test('with a sentence, in both frames', () => {
    expect(stills).toHaveLength(content.story?.data.steps.length ?? 0);
    for (const { sentence, inside } of stills) {
      expect(sentence).toMatch(/\p{Script=Han}.*。$/u);
      for (const [layout, { width, height }] of Object.entries(STORY_BOXES))
        expect(inside).toContain(`<svg class="${layout}" viewBox="0 0 ${width} ${height}"`);
    }
  });

  test('with all dots of the register: as many of each kind, in every step and frame', () => {
    const count = (kind: string): number => places.filter((place) => place.kind === kind).length;
    for (const { inside, sentence } of stills)
      for (const svg of inside.match(/<svg[\s\S]*?<\/svg>/g) ?? [])
        for (const kind of ['community', 'village']) {
          const [, d = ''] = new RegExp(`class="dots ${kind}(?: fade-2| rings)?"[^>]* d="([^"]+)"`).exec(svg) ?? [];
          expect(d.match(/h0/g)?.length, `${kind}: ${sentence}`).toBe(count(kind));
        }
  });

  test('with the codes in the order of the dots', () => {
    const [, codes = ''] = /data-codes="([\d ]+)"/.exec(html) ?? [];
    const sorted = (kind: string): readonly string[] => places.flatMap((place) => (place.kind === kind ? [place.code] : [])).toSorted();
    expect(codes.split(' ')).toEqual([...sorted('community'), ...sorted('village')]);
  });
});

test('every place can be looked up, with the name of its township and a spelling', () => {
  const index = JSON.parse(read('/places/index.json')) as readonly PlaceEntry[];
  expect(index.map(({ code, name, township, kind }) => ({ code, name, township, kind }))).toEqual(
    places.map(({ code, name, township, kind }) => ({ code, name, township, kind })).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  );
  for (const { pinyin, initials } of index)
    expect(
      pinyin
        .split(' ')
        .map(([first = '']) => first)
        .join(''),
    ).toBe(initials);
});
