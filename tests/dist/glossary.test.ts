import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named, type Page } from './html.ts';
import { partOf, textOf } from './part.ts';
import { readSite } from './site.ts';

const { address, pages, read } = readSite();
const { glossary } = readContent(contentRoot()).content;
const home = `${address.base}glossary/`;
const page = (path: string): Page => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`no page at ${path}`);
  return found;
};
const termsOf = (one: Page): Page['tags'] => one.tags.filter((tag) => attribute(tag, 'class') === 'term');
const idsOn = (path: string): readonly string[] => termsOf(page(path)).map((tag) => attribute(tag, 'href').slice(home.length + 1));

describe('the glossary', () => {
  test('explains every term, under an anchor of its own', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(40);
    const headings = named(page('/glossary/'), 'h3').map((tag) => [attribute(tag, 'id'), tag.text]);
    expect(headings.toSorted()).toEqual(glossary.map(({ id, data }) => [id, data.name]).toSorted());
  });

  test('gives each a pinyin and an English rendering, marked as such', () => {
    const said = page('/glossary/').tags.filter(({ attributes }) => attributes.has('lang'));
    expect(
      said.filter((tag) => attribute(tag, 'lang') === 'zh-Latn-pinyin').every(({ text }) => /[āáǎàēéěèīíǐìōóǒòūúǔùǚǜ]/.test(text)),
    ).toBe(true);
    expect(
      said
        .filter((tag) => attribute(tag, 'lang') === 'en')
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(glossary.map(({ data }) => data.english).toSorted());
  });

  test('says of a term where it is used, what it means here and what to see besides', () => {
    const entries = textOf(partOf(read('/glossary/index.html'), '<section class="terms" aria-labelledby="village-terms"'));
    expect(entries).toMatch(/一肩挑[^]*yī jiān tiāo[^]*村党组织书记[^]*参见：村主干两委[^]*用在：人才回引与选优配强带头人村干部待遇保障/);
    expect(textOf(page('/glossary/'))).toContain('据原文，三元区定在每月20日');
  });

  test('links no word of its own texts', () => {
    expect(idsOn('/glossary/')).toEqual([]);
  });
});

describe('terms on the pages', () => {
  test.each([
    ['/initiatives/cadre-pay/', ['village-chief', 'two-committees', 'both-posts', 'term-election']],
    ['/initiatives/light-action/', ['three-meetings', 'pioneer-post', 'working-member', 'reporting-in']],
    ['/initiatives/community-plan/', ['part-time-member', 'full-time-member', 'two-new', 'merging-townships']],
    ['/initiatives/everyday-work/', ['grid', 'grid-worker', 'cell', 'peace-to-crisis']],
    ['/about/', ['fact', 'derived-value', 'fingerprint', 'empty-ring']],
  ])('are linked on %s', (path, ids) => {
    expect(idsOn(path)).toEqual(expect.arrayContaining(ids));
  });

  /** Shares of the pages that link a term beside those that all of their kind link, in words that they have alike. */
  test.each([
    ['home', /^\/$/, 1],
    ['the list of mechanisms', /^\/initiatives\/$/, 1],
    ['mechanisms', /^\/initiatives\/[^/]+\/$/, 1],
    ['charts', /^\/charts\/[^/]+\/$/, 0.25],
    ['alliances', /^\/alliances\/[^/]+\/$/, 0.3],
    ['places', /^\/places\/\d{12}\/$/, 1],
    ['facts', /^\/facts\/[^/]+\/$/, 0.6],
    ['texts about the site', /^\/(?:about|unknown|privacy|data|sources|corrections)\/$/, 0.5],
  ])('are linked on %s', (_kind, path, share) => {
    // What has moved or was withdrawn has no text.
    const kind = pages.filter((one) => path.test(one.path) && !named(one, 'h1').some(({ text }) => /^已(?:搬走|撤下)：/.test(text)));
    expect(kind.length).toBeGreaterThan(0);
    const alike = idsOn(kind[0]?.path ?? '/').filter((id) => kind.length > 1 && kind.every((one) => idsOn(one.path).includes(id)));
    const own = kind.filter((one) => idsOn(one.path).some((id) => !alike.includes(id)));
    expect(own.length / kind.length).toBeGreaterThanOrEqual(share);
  });

  test('are not linked on the page that is all about them, but elsewhere', () => {
    expect(idsOn('/initiatives/red-steward/')).not.toContain('red-steward');
    expect(idsOn('/unknown/')).toContain('red-steward');
  });

  test('are linked once a page, to an anchor that is there', () => {
    const known = new Set(glossary.map(({ id }) => id));
    const wrong = pages.flatMap((one) => {
      const ids = termsOf(one).map((tag) => attribute(tag, 'href').slice(home.length + 1));
      return ids.filter((id, index) => ids.indexOf(id) !== index || !known.has(id)).map((id) => `${one.path}  ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  test('stand in running text only', () => {
    const apart = new Set(
      'a h1 h2 h3 h4 h5 h6 figure svg table nav dt summary button label blockquote q header-nav atlas-chart atlas-map'.split(' '),
    );
    const wrong = pages.flatMap((one) =>
      termsOf(one)
        .filter(({ parents }) => parents.some((name) => apart.has(name)) || !parents.includes('main'))
        .map(({ text }) => `${one.path}  ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('stand on no evidence card and in no chart that is framed elsewhere', () => {
    expect(pages.filter(({ path }) => path.startsWith('/embed/')).flatMap(termsOf)).toEqual([]);
    const cards = pages.flatMap(({ path }) => {
      const html = path.endsWith('/') ? read(`${path}index.html`) : '';
      return [...html.matchAll(/<details class="cards"[^]*?<\/details>/g)]
        .filter(([card]) => card.includes('class="term"'))
        .map(() => path);
    });
    expect(cards).toEqual([]);
  });
});
