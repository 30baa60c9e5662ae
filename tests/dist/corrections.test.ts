import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { factsOfChart } from '../../src/catalogue/named-facts.ts';
import { relatedTo } from '../../src/catalogue/initiatives.ts';
import { pageSums } from '../../src/catalogue/page-sums.ts';
import { usesOf } from '../../src/catalogue/uses.ts';
import { factPath } from '../../src/domain/fact-path.ts';
import { correctionRows } from '../../src/catalogue/corrections.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { releasesOf, sealOf } from '../../src/reading/release.ts';
import { Release } from '../../src/schema/release.ts';
import { factsIn } from '../../src/words/template.ts';
import { attribute, named, type Page } from './html.ts';
import { FRAMELESS, readSite } from './site.ts';

const { read, pages, address } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
const rows = correctionRows(atlas);
const releases = releasesOf(atlas.content);

const page = (path: string): Page => {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
};
const ids = (path: string): readonly string[] => page(path).tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
const leadsTo = (one: Page, href: string): boolean =>
  named(one, 'a').some((tag) => attribute(tag, 'href') === `${address.base}${href.slice(1)}`);

test('the facts have been published: what was printed once cannot change without a word', () => {
  expect(releases.length).toBeGreaterThan(0);
});

describe('the page of corrections', () => {
  test('has every correction and every release, the newest first', () => {
    const wanted = [...rows.map(({ id }) => id), ...releases.map(({ id }) => id).toReversed()];
    expect(ids('/corrections/').filter((id) => wanted.includes(id))).toEqual(wanted);
  });

  test('prints what was, what is, and why', () => {
    const { blocks } = page('/corrections/');
    const text = blocks.join('');
    expect(rows.flatMap(({ old, new: now, why }) => [old, now ?? old, why]).filter((words) => !text.includes(words))).toEqual([]);
  });

  test('gives every release as a file that its seal fits', () => {
    for (const { id, data } of releases) {
      expect(leadsTo(page('/corrections/'), `/releases/${id}.json`), id).toBe(true);
      const file = Release.parse(JSON.parse(read(`/releases/${id}.json`)));
      expect(file.sha256).toBe(sealOf(file));
      expect(file.sha256).toBe(data.sha256);
      expect(page('/corrections/').blocks.join('')).toContain(data.sha256);
    }
  });
});

/** Lists of pages and forms, whose words are those of the pages they list or of the program. */
const WITHOUT_WORDS =
  /^\/(?:(?:data|search|embed|s|attribution|calendar|present|brief|boards|press\/facts)\/.*|(?:charts|places|alliances|sources)\/|404\.html)$/;

test('a release keeps the words of every page that has words of its own', () => {
  const kept = new Set(pageSums(atlas).map(({ path }) => path));
  const { moved = [], withdrawn = [] } = atlas.content.moves?.data ?? {};
  const gone = new Set([...moved.map(({ from }) => from), ...withdrawn.map(({ path }) => path)]);
  const paths = pages.map(({ path }) => path).filter((path) => !WITHOUT_WORDS.test(path) && !gone.has(path));
  expect(paths.filter((path) => !kept.has(path))).toEqual([]);
  expect([...kept].filter((path) => !pages.some((one) => one.path === path))).toEqual([]);
});

test('every page leads to the corrections and to both feeds', () => {
  const whole = pages.filter(({ path }) => !FRAMELESS.test(path));
  expect(whole.filter((one) => !leadsTo(one, '/corrections/')).map(({ path }) => path)).toEqual([]);
  const feeds = (one: Page): readonly string[] =>
    named(one, 'link')
      .filter((tag) => attribute(tag, 'rel') === 'alternate')
      .map((tag) => `${attribute(tag, 'type')} ${attribute(tag, 'href')}`);
  const wanted = [`application/atom+xml ${address.base}feed.xml`, `application/feed+json ${address.base}feed.json`];
  expect(whole.filter((one) => !wanted.every((feed) => feeds(one).includes(feed))).map(({ path }) => path)).toEqual([]);
});

// The preview has no correction as long as nobody made one; the site built for the test has an invented one.
describe.runIf(rows.length > 0)('a correction shows', () => {
  test.each(rows.map((row) => [row.id, row] as const))('%s: at the number and in the foot of the pages that print it', (id, { fact }) => {
    const link = `/corrections/#${id}`;
    expect(pages.filter(({ path }) => path.startsWith('/data/')).some((one) => leadsTo(one, link))).toBe(true);
    const printing = [
      ...(atlas.printedBy.get(fact) ?? []).map((entry) => `/initiatives/${entry.id}/`),
      ...[...atlas.charts].filter(([, chart]) => JSON.stringify(chart).includes(`"${fact}"`)).map(([chart]) => `/charts/${chart}/`),
    ];
    expect(printing.length).toBeGreaterThan(0);
    for (const path of printing) {
      expect(leadsTo(page(path), link), path).toBe(true);
      expect(ids(path), path).toContain('corrected');
    }
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s: wherever the number is printed', (id, { fact }) => {
    const prints = (one: Page): boolean =>
      named(one, 'a').some(
        (tag) =>
          attribute(tag, 'class') === 'fact' && /(?:#(?:fact|[eb])-|\/facts\/)([a-z0-9-]+)\/?$/.exec(attribute(tag, 'href'))?.[1] === fact,
      );
    const printing = pages.filter(prints);
    for (const kind of ['/map/', '/initiatives/', '/places/', '/facts/'])
      expect(
        printing.some(({ path }) => path.startsWith(kind)),
        kind,
      ).toBe(true);
    expect(printing.length).toBeGreaterThan(0);
    expect(printing.filter((one) => !leadsTo(one, `/corrections/#${id}`)).map(({ path }) => path)).toEqual([]);
  });

  test.each(rows.map((row) => [row.id, row] as const))(
    '%s: on the page of the fact, and on every page that the fact names',
    (id, { fact }) => {
      const uses = usesOf(atlas, fact).map(({ path }) => path);
      expect(uses).toEqual(expect.arrayContaining(['/', '/map/', `/initiatives/${atlas.facts.get(fact)?.initiative ?? ''}/`]));
      const leads = new RegExp(`(?:/facts/${fact}/|#[eb]-${fact})$`);
      const signed = (path: string): boolean => leadsTo(page(path), `/corrections/#${id}`);
      const unsigned = [factPath(fact), ...uses].filter((path) => path !== '/corrections/' && !signed(path));
      // In the title of another page, which is a link as a whole, a number has neither link nor sign.
      expect(unsigned.filter((path) => named(page(path), 'a').some((tag) => leads.test(attribute(tag, 'href'))))).toEqual([]);
      const titled = atlas.initiatives.filter((entry) => relatedTo(atlas, entry).some(({ data }) => factsIn(data.title).includes(fact)));
      expect(titled.map((entry) => `/initiatives/${entry.id}/`)).toEqual(expect.arrayContaining(unsigned));
    },
  );

  test.each(rows.map((row) => [row.id, row] as const))(
    '%s: in rows of charts, embedded too, and in the table of corrections',
    (id, { fact }) => {
      const drawing = pages.filter((one) => named(one, 'tr').some((tag) => attribute(tag, 'data-key') === fact)).map(({ path }) => path);
      expect(drawing.filter((path) => path.startsWith('/embed/')).length).toBeGreaterThan(0);
      const link = `href="${address.base}corrections/#${id}"`;
      for (const path of drawing) {
        const html = read(`${path}index.html`);
        const row = html.slice(html.indexOf(`<tr data-key="${fact}"`));
        expect(row.slice(0, row.indexOf('</tr>')), path).toContain(link);
      }
      const { label = '' } = atlas.facts.get(fact) ?? {};
      const lines = (path: string): readonly string[] =>
        read(path)
          .split('<tr')
          .filter((row) => row.includes(label));
      expect(lines('/data/corrections/index.html').some((row) => row.includes(link))).toBe(true);
      // A chart that prints the number without a row of its own says so below it.
      for (const [chart, spec] of atlas.charts)
        if (factsOfChart(spec, atlas.facts).includes(fact))
          expect(leadsTo(page(`/embed/${chart}/`), `/corrections/#${id}`), chart).toBe(true);
    },
  );

  test.each(rows.map((row) => [row.id, row] as const))('%s: in the foot of the sheets of the mechanism', (id, { fact }) => {
    for (const entry of atlas.initiatives.filter((one) => one.data.figures.includes(fact)))
      for (const path of [`/brief/${entry.id}/`, `/boards/${entry.id}/`, '/brief/booklet/'])
        expect(leadsTo(page(path), `/corrections/#${id}`), path).toBe(true);
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s: in both feeds', (id) => {
    for (const feed of ['/feed.xml', '/feed.json']) expect(read(feed), feed).toContain(`corrections/#${id}`);
  });

  test('nowhere else: a page that has none says nothing of any', () => {
    const marked = pages.filter(({ tags }) => tags.some(({ attributes }) => attributes.get('id') === 'corrected'));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThan(pages.length / 2);
  });
});

test.runIf(address.site !== undefined)('the published site has a correction for these tests to see', () => {
  expect(rows.length).toBeGreaterThan(0);
});
