import { describe, expect, test } from 'vitest';
import { attribute, named } from './html.ts';
import { brokenLinks, brokenSheetLinks, brokenWholeAddresses, targetsOf } from './rules/links.ts';
import * as page from './rules/page.ts';
import * as policy from './rules/policy.ts';
import * as text from './rules/text.ts';
import { readSite } from './site.ts';

const { address, files, pages, read } = readSite();
const targets = targetsOf(address.base, files, pages);

const RULES: readonly [string, page.PageRule][] = [
  ['is in Chinese', page.language],
  ['has one h1', page.oneHeading],
  ['skips no level of heading', page.headingOrder],
  ['has a title, a description, a viewport', page.head],
  ['has a title that fits', page.title],
  ['gives no id twice', page.uniqueIds],
  ['refers to ids that exist', page.resolvedIds],
  ['names its pictures', page.namedPictures],
  ['is nested as it is written', page.nesting],
  ['prints no accident', text.accidents],
  ['types no space between 汉字 and digits', text.typedSpaces],
  ['has Chinese punctuation', text.westernPunctuation],
  ['has one strict policy', policy.strictPolicy],
  ['lists the hash of all that is inline', policy.hashes],
  ['puts the policy before all that it binds', policy.policyFirst],
  ['has no attribute that the policy refuses', policy.noRefusedAttributes],
  ['loads from its own origin only', policy.ownOrigin],
  ['has no broken link', (each) => brokenLinks(each, targets)],
];

describe('every page', () => {
  test.each(RULES)('%s', (_name, rule) => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap((each) => rule(each).map((says) => `${each.path}  ${says}`))).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map((each) => named(each, 'title').find(({ parents }) => parents.includes('head'))?.text ?? '');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('search engines', () => {
  const hidden = pages.filter((each) =>
    named(each, 'meta').some((tag) => attribute(tag, 'name') === 'robots' && attribute(tag, 'content').includes('noindex')),
  );
  const canonical = (path: string): string | undefined => {
    const links = pages
      .filter((each) => each.path === path)
      .flatMap((each) => named(each, 'link').filter((tag) => attribute(tag, 'rel') === 'canonical'));
    return links[0]?.attributes.get('href');
  };

  test.runIf(address.site === undefined)('are kept out of every page of a preview', () => {
    expect(hidden.length).toBe(pages.length);
    expect(pages.filter(({ path }) => canonical(path) !== undefined)).toEqual([]);
  });

  test.runIf(address.site !== undefined)('may read a published site, and learn each page’s one address', () => {
    expect(hidden.map(({ path }) => path)).toContain('/404.html');
    const open = pages.filter((each) => !hidden.includes(each)).map(({ path }) => path);
    expect(open).toContain('/');
    expect(open.map(canonical)).toEqual(open.map((path) => new URL(`${address.base}${path.slice(1)}`, address.site).href));
  });
});

test('style sheets load from their own origin only', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap((file) => policy.foreignUrls(read(file)))).toEqual([]);
});

test('style sheets name only files that are there', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  expect(sheets.flatMap((file) => brokenSheetLinks(file, read(file), targets).map((says) => `${file}  ${says}`))).toEqual([]);
});

// A preview has no address, so nothing in it can name one.
test.runIf(address.site !== undefined)(
  'every whole address of this site, in whatever file, leads to a page, a place on it or a file',
  () => {
    const whole = `${address.site ?? ''}${address.base}`;
    const texts = [...files].filter((file) => /\.(?:html|json|geojson|csv|xml|txt|svg|js|css|webmanifest)$/.test(file));
    const naming = texts.filter((file) => read(file).includes(whole));
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.flatMap((file) => brokenWholeAddresses(read(file), whole, targets).map((says) => `${file}  ${says}`))).toEqual([]);
  },
);
