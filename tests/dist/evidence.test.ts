import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { headline } from '../../src/catalogue/initiatives.ts';
import { plain } from '../../src/catalogue/texts.ts';
import { usesOf } from '../../src/catalogue/uses.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { shownTexts } from '../../src/reading/texts.ts';
import { factsIn } from '../../src/words/template.ts';
import { attribute, named, type Page } from './html.ts';
import { linksOf, partOf } from './part.ts';
import { readSite } from './site.ts';

const { read, pages, address } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
const ids = [...atlas.facts.keys()];
const byPath = new Map(pages.map((page) => [page.path, page]));
const pageAt = (path: string): Page => {
  const page = byPath.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
/** `/zt/sanyuan/facts/a/#b` → `/facts/a/`, from the root of the site. */
const pathOf = (href: string): string => (href.startsWith(address.base) ? href.slice(address.base.length - 1).replace(/[?#].*$/, '') : '');
const links = (page: Page | null): readonly string[] => linksOf(page).map(pathOf);

/** Lists of everything: they print all facts, or the first of each page. Embedded charts, slides and sheets to print repeat a page, and short addresses only lead on. */
const LISTS = ['/data/', '/initiatives/', '/charts/', '/places/', '/alliances/', '/sources/', '/brief/'];
const listing = pages.filter(({ path }) => !LISTS.includes(path) && !/^\/(?:(?:embed|data|s|boards)\/|(?:brief|present)\/.)/.test(path));

/** `/facts/a/` → a, and `/initiatives/b/#e-a` → a: a number leads to its own page, or to a card that proves it. */
const factAt = (href: string): readonly string[] =>
  [/^\/facts\/([\w-]+)\/$/.exec(pathOf(href))?.[1] ?? /#[eb]-([\w-]+)$/.exec(href)?.[1] ?? ''].filter((id) => atlas.facts.has(id));

/** Facts that a page prints: numbers that lead to their evidence, and rows of a chart, whose evidence is on the page of the chart. */
function printedOn(page: Page): readonly string[] {
  const inside = named(page, 'a').filter(({ parents }) => parents.includes('main'));
  // A source page also names what is computed from its numbers, and what is not known names facts without a date; there their numbers are not printed.
  const own = /^\/(?:sources|unknown)\//.test(page.path) ? inside.filter((tag) => attribute(tag, 'class') === 'fact') : inside;
  const rows = named(page, 'tr').flatMap((tag) => tag.attributes.get('data-key') ?? []);
  return [...new Set([...own.flatMap((tag) => factAt(attribute(tag, 'href'))), ...rows])].filter((id) => atlas.facts.has(id));
}

const printed = new Map(listing.map((page) => [page.path, printedOn(page)] as const));

/** Where the list of uses on a fact's page leads; of facts that are computed from each other also its formula, and what is computed from it. */
function usesShown(id: string): ReadonlySet<string> {
  const html = read(`/facts/${id}/index.html`);
  const others = ['<section class="fact-proof"', '<section aria-labelledby="makes"'].flatMap((part) => links(partOf(html, part)));
  const computed = others.filter((path) => path.startsWith('/facts/'));
  return new Set([...links(partOf(html, '<section aria-labelledby="uses"')), ...computed]);
}

describe('a number can be followed', () => {
  const shown = new Map(ids.map((id) => [id, usesShown(id)]));
  const unlisted = (path: string, facts: readonly string[]): readonly string[] =>
    facts.filter((id) => path !== `/facts/${id}/` && !shown.get(id)?.has(path)).map((id) => `${id} on ${path}`);

  test('from every page that prints it to its own page and back', () => {
    expect([...printed.values()].flat().length).toBeGreaterThan(ids.length * 3);
    expect(printed.get('/')).toEqual(expect.arrayContaining(atlas.initiatives.map((entry) => headline(atlas, entry).id)));
    expect([...printed].flatMap(([path, facts]) => unlisted(path, facts))).toEqual([]);
  });

  test('also where a sentence prints it as plain words: titles, findings, notes', () => {
    // The title of a chart also names it where its picture is only linked.
    const titles = [...atlas.charts.values()].map(({ title }) => plain(atlas, title));
    const sentences = shownTexts(atlas.content).flatMap(({ text }) => {
      const facts = factsIn(text).filter((id) => atlas.facts.has(id));
      const says = plain(atlas, text);
      return facts.length === 0 || titles.some((title) => title.includes(says)) ? [] : [{ facts, says }];
    });
    const found = listing.flatMap(({ path, blocks }) => {
      const all = blocks.join('\n');
      return sentences.filter(({ says }) => all.includes(says)).map(({ facts }) => ({ path, facts }));
    });
    expect(found.length).toBeGreaterThan(100);
    expect([...new Set(found.flatMap(({ path, facts }) => unlisted(path, facts)))]).toEqual([]);
  });

  test('from its own page to every page that prints it: the number is there', () => {
    const missing = ids.flatMap((id) => {
      const fact = atlas.facts.get(id);
      const charts = usesOf(atlas, id).flatMap(({ path }) => /^\/charts\/([\w-]+)\/$/.exec(path)?.[1] ?? []);
      const texts = [fact?.now, ...(fact?.earlier ?? [])].map((reading) => reading?.text ?? '');
      return usesOf(atlas, id).flatMap(({ path }) => {
        const says = pageAt(path).blocks.join('\n').replaceAll('\n', '');
        // A chart may draw a number without writing it out; its own page does.
        const html = read(`${path}index.html`);
        const drawn = charts.some((chart) => html.includes(`id="chart-${chart}"`));
        // The panels of the map wait in templates.
        return drawn ||
          texts.some((text) => path === '/map/' && html.includes(`/facts/${id}/">${text}</a>`)) ||
          texts.some((text) => says.includes(text))
          ? []
          : [`${id} not on ${path}`];
      });
    });
    expect(missing).toEqual([]);
  });

  test.each(ids)('%s: to its clause and back', (id) => {
    const fact = atlas.facts.get(id);
    const proof = partOf(read(`/facts/${id}/index.html`), '<section class="fact-proof"');
    for (const { evidence } of [fact?.now, ...(fact?.earlier ?? [])].flatMap((reading) => reading ?? [])) {
      if (!evidence) continue;
      const page = pageAt(`/sources/${evidence.source}/`);
      const anchors = linksOf(pageAt(`/facts/${id}/`))
        .filter((href) => pathOf(href) === page.path)
        .flatMap((href) => href.split('#')[1] ?? []);
      const items = named(page, 'li').filter((tag) => anchors.includes(attribute(tag, 'id')));
      const item = items.find(({ text }) => text.includes(evidence.quote));
      expect(item?.text, `${evidence.quote} on ${page.path}`).toContain(fact?.label);
      const html = read(`${page.path}index.html`);
      const part = html.slice(html.indexOf(`<li id="${attribute(item, 'id')}"`));
      const next = part.indexOf('<li id="q-', 10);
      expect(next < 0 ? part : part.slice(0, next)).toContain(`href="${address.base}facts/${id}/"`);
    }
    const terms = fact?.derived?.from ?? [];
    expect(links(proof)).toEqual(expect.arrayContaining(terms.map((term) => `/facts/${term}/`)));
  });
});

describe('the page of every source', () => {
  test.each([...atlas.sources.keys()])('%s leads to all that rests on it', (source) => {
    const found = links(pageAt(`/sources/${source}/`));
    const resting = ids.filter((id) => usesOf(atlas, id).some(({ path }) => path === `/sources/${source}/`));
    expect(resting.filter((id) => !found.includes(`/facts/${id}/`))).toEqual([]);
    const proven = resting.filter((id) => atlas.facts.get(id)?.now.evidence?.source === source);
    const lost = proven.flatMap((id) =>
      usesOf(atlas, id)
        .filter(({ kind, path }) => kind !== 'place' && kind !== 'source' && !found.includes(path))
        .map(({ path }) => `${id}: ${path}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('coverage', () => {
  const fingerprints = [...atlas.fingerprints];
  const whole = (source: string): Page => pageAt(`/sources/${source}/`);

  test.each(fingerprints)('of %s shows every clause once, and leaves none out', (source, print) => {
    const squares = named(whole(source), 'i').filter((tag) => tag.parents.includes('table'));
    expect(squares.length).toBe(print.clauses.length);
    expect(squares.filter((tag) => attribute(tag, 'class') === 'clause of-open')).toEqual([]);
  });

  test.each(fingerprints)('of %s is 100%% in every paragraph, numerals and clauses', (source, print) => {
    const paragraphs = new Set(print.clauses.map(({ part, paragraph }) => `${part} ${paragraph}`));
    const shares = named(whole(source), 'td').filter((tag) => attribute(tag, 'class') === 'number');
    expect(shares.map(({ text }) => text)).toEqual([...paragraphs].map(() => '已交代100%'));
  });

  test.each(fingerprints)('of %s prints no clause that nothing quotes', (source) => {
    const quotes = named(whole(source), 'blockquote').map(({ text }) => text);
    const facts = [...atlas.facts.values()].flatMap(({ now, earlier }) => [now, ...earlier].map(({ evidence }) => evidence?.quote));
    const others = atlas.content.alliances.flatMap(({ data }) => data.evidence.map(({ quote }) => quote));
    const reports = atlas.content.townships.flatMap(({ data }) => [data, ...data.places].flatMap((one) => one.reports ?? []));
    const known = new Set([...facts, ...others, ...reports.map(({ quote }) => quote)]);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !known.has(quote))).toEqual([]);
  });
});
