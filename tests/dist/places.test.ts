import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { alliancesOf } from '../../src/catalogue/alliances.ts';
import { mentionsOf, townships } from '../../src/catalogue/places.ts';
import { reportedOf } from '../../src/catalogue/reported.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { zhPlacePages as zh } from '../../src/words/zh/place-pages.ts';
import { attribute, named, readPage } from './html.ts';
import { linksOf, partOf, textOf } from './part.ts';
import { readSite } from './site.ts';

const { read, files, address } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
const units = townships(atlas);
const at = (path: string): string => `${address.base}${path.slice(1)}`;
const pageOf = (code: string): string => read(`/places/${code}/index.html`);
const all = units.flatMap((township) => township.places.map((place) => ({ township, place, html: pageOf(place.code) })));

/** What does not hold for some of the places, each by its name. */
const failing = (holds: (one: (typeof all)[number]) => boolean): readonly string[] =>
  all.filter((one) => !holds(one)).map(({ place }) => place.name);

describe('every page of a place', () => {
  test('has its name, its kind, its code, its class, and the way to its township', () => {
    expect(all.length).toBeGreaterThanOrEqual(atlas.content.townships.length);
    expect(
      failing(({ township, place, html }) => {
        const page = readPage('', html);
        const record = textOf(partOf(html, '<aside class="dossier-side"'));
        const said = [place.official, place.code, place.class].every((words) => record.includes(words));
        return named(page, 'h1')[0]?.text === place.name && said && linksOf(page).includes(at(`/places/${township.code}/`));
      }),
    ).toEqual([]);
  });

  test('says how well its position is known, on the card and under a small map that marks it', () => {
    expect(
      failing(({ place, html }) => {
        const side = partOf(html, '<aside class="dossier-side"');
        const { position } = place;
        const card = position ? [zh.record.coordinates(position.lng, position.lat), zh.position[position.precision]] : [zh.position.none];
        const under = textOf(partOf(html, '<figcaption'));
        const marked = side ? named(side, 'circle', 'rect', 'path').some((mark) => attribute(mark, 'data-code') === place.code) : false;
        return (
          card.every((words) => textOf(side).includes(words)) &&
          marked &&
          under.includes(place.name) &&
          /圈出的[^。]*，示意位置/.test(under) === (position === undefined)
        );
      }),
    ).toEqual([]);
  });

  test('tells each mechanism that covers all of its kind, and each number that says so', () => {
    const covering = [...atlas.facts.values()].filter(({ covers }) => covers === 'community' || covers === 'village');
    expect(new Set(covering.map(({ covers }) => covers)).size).toBe(2);
    expect(
      failing(({ place, html }) => {
        const links = linksOf(partOf(html, '<section class="reach"'));
        return covering
          .filter(({ covers }) => covers === place.kind)
          .every(
            ({ id, initiative }) => links.includes(at(`/initiatives/${initiative ?? ''}/`)) && links.includes(at(`/data/#fact-${id}`)),
          );
      }),
    ).toEqual([]);
  });

  test('says that it is named where the source names it, and nowhere else', () => {
    const reach = (html: string): string => textOf(partOf(html, '<section class="reach"'));
    expect(failing(({ place, html }) => reach(html).includes(zh.reach.state.named) === mentionsOf(atlas, place.code).length > 0)).toEqual(
      [],
    );
    expect(all.filter(({ place }) => mentionsOf(atlas, place.code).length > 0).length).toBeGreaterThan(0);
  });

  test('has its alliances where a list has it, and nowhere else', () => {
    expect(
      failing(({ place, html }) => {
        const links = linksOf(partOf(html, '<section class="memberships"'));
        return (
          alliancesOf(atlas, place.code).every(({ id }) => links.includes(at(`/alliances/${id}/`))) &&
          (alliancesOf(atlas, place.code).length > 0 || links.length === 0)
        );
      }),
    ).toEqual([]);
  });

  test('leads to every other place of its township, and marks itself', () => {
    expect(
      failing(({ township, place, html }) => {
        const siblings = partOf(html, '<nav class="siblings"');
        const others = township.places.filter(({ code }) => code !== place.code).map(({ code }) => at(`/places/${code}/`));
        const current = siblings ? named(siblings, 'span').filter((tag) => attribute(tag, 'aria-current') === 'page') : [];
        const links = linksOf(siblings).filter((href) => href !== at(`/places/${township.code}/`));
        return [...links].toSorted().join() === others.toSorted().join() && current[0]?.text.trim() === place.name;
      }),
    ).toEqual([]);
  });

  test('says what is not known, and asks for a position only where there is none', () => {
    expect(
      failing(({ place, html }) => {
        const unknown = textOf(partOf(html, '<section class="unknown"'));
        const { position, office, detail } = zh.unknown;
        return unknown.includes(detail) && unknown.includes(position(office[place.kind])) === (place.position === undefined);
      }),
    ).toEqual([]);
  });
});

/** Places and townships of which public pages tell something. */
const told = [...units, ...all.map(({ place }) => place)].filter((one) => reportedOf(atlas, one).length > 0);

test.each(told.map((one) => [one.name, one] as const))(
  '%s: what is reported has its quote, its outlet, its day and its source',
  (_name, one) => {
    const part = partOf(pageOf(one.code).replaceAll(/<\/?article[^>]*>/g, ''), '<section class="reported"');
    const [links, text] = [linksOf(part), textOf(part)];
    for (const { id, source, readings, reports } of reportedOf(atlas, one)) {
      expect(links).toContain(at(`/sources/${id}/`));
      expect(text).toContain(source.outlet);
      const quotes = part ? named(part, 'blockquote').map((quote) => quote.text) : [];
      for (const quote of [...readings.map(({ reading }) => reading.evidence?.quote ?? ''), ...reports.map((report) => report.quote)])
        expect(quotes).toContain(quote);
      for (const { reading } of readings) expect(text).toContain(reading.text);
    }
  },
);

describe.each(units.map((township) => [township.name, township] as const))('the page of %s', (_name, township) => {
  const html = pageOf(township.code);

  test('leads to each of its places, by kind', () => {
    const links = linksOf(partOf(html, '<section class="place-names"'));
    expect(links).toEqual([
      ...township.places.filter(({ kind }) => kind === 'community').map(({ code }) => at(`/places/${code}/`)),
      ...township.places.filter(({ kind }) => kind === 'village').map(({ code }) => at(`/places/${code}/`)),
    ]);
  });

  test('has a dot for each, in its class, pale where its position is not known', () => {
    const census = html.slice(html.indexOf('<section class="census"'), html.indexOf('</dl>', html.indexOf('<section class="census"')));
    const dots = named(readPage('', census), 'span').map((tag) => attribute(tag, 'class'));
    const count = (name: string): number => dots.filter((classes) => classes.split(' ').includes(name)).length;
    const of = (holds: (place: (typeof township.places)[number]) => boolean): number => township.places.filter(holds).length;
    expect([count('community'), count('village'), count('schematic')]).toEqual([
      of(({ kind }) => kind === 'community'),
      of(({ kind }) => kind === 'village'),
      of(({ position }) => !position),
    ]);
    for (const [name, places] of Map.groupBy(township.places, (place) => place.class)) {
      expect(textOf(readPage('', census))).toContain(`${name}${String(places.length)}`);
    }
  });

  test('names those that the source names', () => {
    const named_ = township.places.filter(({ code }) => mentionsOf(atlas, code).length > 0);
    const head = textOf(partOf(html, '<header class="head"'));
    for (const { name } of named_) expect(head).toContain(name);
  });
});

/** A kB is 1000 bytes, after brotli at its best. */
const MOST = 16_000;
const weigh = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('no page of a place, township or alliance weighs more than 16 kB with its style sheets', { timeout: 120_000 }, () => {
  const sheets = new Map<string, number>();
  const sheet = (href: string): number => {
    const weight = sheets.get(href) ?? weigh(read(href.slice(address.base.length - 1)));
    sheets.set(href, weight);
    return weight;
  };
  const paths = [...files].filter((file) => /^\/(?:places|alliances)\/(?:.*\/)?index\.html$/.test(file));
  expect(paths.length).toBeGreaterThan(all.length);
  const heavy = paths.flatMap((path) => {
    const html = read(path);
    const linked = named(readPage('', html), 'link').filter((tag) => attribute(tag, 'rel') === 'stylesheet');
    const bytes = weigh(html) + linked.reduce((sum, tag) => sum + sheet(attribute(tag, 'href')), 0);
    expect(bytes).toBeGreaterThan(5000);
    return bytes > MOST ? [`${path} ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});
