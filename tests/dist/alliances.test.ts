import { describe, expect, test } from 'vitest';
import { alliancesByPlace, countsOf } from '../../src/catalogue/alliance-view.ts';
import { listed, placesIn } from '../../src/catalogue/alliances.ts';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { idsOf } from '../../src/reading/mdx-facts.ts';
import { readContent } from '../../src/reading/content.ts';
import { zhAlliances as zh } from '../../src/words/zh/alliances.ts';
import { zh as words } from '../../src/words/zh.ts';
import { keysIn, picturesOf } from './figures.ts';
import { attribute, named, readPage } from './html.ts';
import { linksOf, partOf, textOf } from './part.ts';
import { readSite } from './site.ts';

const { read, address } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
const { ours, elsewhere } = alliancesByPlace(atlas);
const at = (path: string): string => `${address.base}${path.slice(1)}`;

describe.each([...ours, ...elsewhere].map((entry) => [entry.id, entry] as const))('the page of %s', (id, { alliance }) => {
  const html = read(`/alliances/${id}/index.html`);
  const page = readPage('', html);
  const figure = partOf(html, `<figure id="network-${id}"`);

  test('draws in both layouts what its table says, and tells it in a sentence', () => {
    const rows = figure ? named(figure, 'tr').flatMap((tag) => tag.attributes.get('data-key') ?? []) : [];
    expect(rows.length).toBeGreaterThan(0);
    const pictures = picturesOf(html.slice(html.indexOf('<figure'), html.indexOf('</figure>')));
    expect(pictures.map(keysIn)).toEqual([rows.toSorted(), rows.toSorted()]);
    for (const picture of pictures) expect(named(readPage('', picture), 'desc')[0]?.text.length).toBeGreaterThan(5);
  });

  test('names every member that may be named, and leads to those that are places', () => {
    const table = partOf(html, '<table class="member-table"');
    for (const { name, role } of listed(alliance)) {
      expect(textOf(table)).toContain(name);
      if (role !== undefined) expect(textOf(table)).toContain(role);
    }
    expect(linksOf(table)).toEqual(placesIn(alliance).map((code) => at(`/places/${code}/`)));
  });

  test('quotes what it rests on, and leads to the source', () => {
    const quotes = named(page, 'blockquote').map(({ text }) => text);
    expect(quotes).toEqual(alliance.evidence.map(({ quote }) => quote));
    for (const { source } of alliance.evidence) expect(linksOf(page).some((href) => href.startsWith(at(`/sources/${source}/`)))).toBe(true);
  });

  test('leads to its mechanism, whose text leads back where it shows the alliance', () => {
    expect(linksOf(page)).toContain(at(`/initiatives/${alliance.initiative}/#alliance-${id}`));
    const body = atlas.initiatives.find((one) => one.id === alliance.initiative)?.body;
    if (body && idsOf('Alliance', body).includes(id))
      expect(linksOf(readPage('', read(`/initiatives/${alliance.initiative}/index.html`)))).toContain(at(`/alliances/${id}/`));
  });

  test('says where it is, and that it is not ours where it is not', () => {
    const where = textOf(partOf(html, '<section class="where"'));
    const head = textOf(partOf(html, '<header class="head"'));
    expect(head.includes(zh.elsewhere(alliance.area))).toBe(!alliance.ours);
    if (!alliance.ours) expect(where).toContain(zh.where.elsewhere);
    else if (alliance.membership === 'unpublished') expect(where).toContain(zh.where.unpublished);
  });

  test('prints the numbers that the source gives', () => {
    const record = textOf(partOf(html, '<aside class="dossier-side"'));
    for (const { now } of countsOf(atlas, alliance)) expect(record).toContain(now.text);
    expect(record).toContain(words.membership[alliance.membership]);
  });
});

const hidden = ours.filter(({ alliance }) => alliance.membership === 'unpublished');

test.each(hidden.map(({ id, alliance }) => [id, alliance] as const))(
  '%s is as many empty rings as there are members, and says who could name them',
  (id, alliance) => {
    const html = read(`/alliances/${id}/index.html`);
    const size = countsOf(atlas, alliance).find((fact) => fact.id === alliance.size)?.now.value;
    for (const picture of picturesOf(html.slice(html.indexOf('<figure'), html.indexOf('</figure>')))) {
      const circles = named(readPage('', picture), 'circle');
      const rings = circles.filter(
        (tag) =>
          attribute(tag, 'class') === 'node unknown' && attribute(tag, 'data-key') === `${id}-unnamed` && Number(attribute(tag, 'r')) > 5,
      );
      expect(rings.length).toBe(size);
      expect(circles.filter((tag) => /^node (?!unknown)/.test(attribute(tag, 'class')))).toEqual([]);
    }
    const unknown = textOf(partOf(html, '<section class="unknown"'));
    expect(unknown).toContain(words.membership.unpublished);
    expect(unknown).toContain(alliance.supply);
    expect(unknown).toContain(`content/alliances/${id}.yaml`);
  },
);

describe('the list of all alliances', () => {
  const html = read('/alliances/index.html');

  test('has ours first, and those of other counties under a heading that says so', () => {
    const [first = '', second = ''] = html.split('<section class="leagues leagues-elsewhere"');
    const pages = (part: string): readonly string[] => linksOf(readPage('', part)).filter((href) => /\/alliances\/[^/]+\/$/.test(href));
    expect(pages(first)).toEqual(ours.map(({ id }) => at(`/alliances/${id}/`)));
    expect(pages(second)).toEqual(elsewhere.map(({ id }) => at(`/alliances/${id}/`)));
    expect(textOf(readPage('', second))).toContain(zh.index.elsewhereNote);
  });

  test.each(['/index.html', '/places/index.html', '/unknown/index.html'])('is reached from %s', (path) => {
    expect(linksOf(readPage('', read(path)))).toContain(at('/alliances/'));
  });
});
