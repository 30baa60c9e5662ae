import { statSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { plain } from '../../src/catalogue/texts.ts';
import { routesList, stopsList } from '../../src/catalogue/visits/routes.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { clock, timetable } from '../../src/domain/timetable.ts';
import { planOf } from '../../src/domain/visit-plan.ts';
import { offerOf } from '../../src/catalogue/visits/itinerary.ts';
import { readContent } from '../../src/reading/content.ts';
import { scanned } from '../images/scanned.ts';
import { attribute, named, type Page } from './html.ts';
import { reachable } from './scripts.ts';
import { readSite } from './site.ts';

const { address, pages, read } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
const routes = routesList(atlas);
const stops = stopsList(atlas);

/** Without the digits of notes, the spaces of the source and the marks of corrections. */
const bare = (text: string): string => text.replace(/[\d\s]/g, '').replace(/更正：由(.*?)改为\1/g, '');

const pageAt = (path: string): Page => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const of = (page: Page, name: string, className: string): ReturnType<typeof named> =>
  named(page, name).filter((tag) => attribute(tag, 'class').split(' ').includes(className));
const links = (page: Page): readonly string[] => named(page, 'a').map((tag) => attribute(tag, 'href'));
const events = (file: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(read(file)) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('the overview of visits', () => {
  test('leads to every route and every stop, and says that minutes are suggestions', () => {
    const page = pageAt('/visit/');
    const wanted = [...routes.map(({ id }) => `/visit/routes/${id}/`), ...stops.map(({ path }) => path)];
    expect(links(page)).toEqual(expect.arrayContaining(wanted.map((path) => `${address.base}${path.slice(1)}`)));
    expect(page.blocks.join('')).toContain('编辑的建议');
    expect(routes).toHaveLength(3);
  });
});

describe.each(routes.map((route) => [route.id, route] as const))('the route %s', (id, route) => {
  const page = pageAt(`/visit/routes/${id}/`);
  const offer = offerOf(route);
  const table = timetable(planOf(offer), offer);

  test('prints its stops in order with their times, whole without a script', () => {
    expect(of(page, 'li', 'leg').map((tag) => tag.attributes.get('data-stop'))).toEqual(route.legs.map(({ stop }) => stop.id));
    expect(of(page, 'p', 'leg-time').map(({ text }) => text)).toEqual(
      table.slots.map(({ from, to, earliest }) => (earliest ? `最早${clock(from)}` : `${clock(from)}—${clock(to)}`)),
    );
    const tools = named(page, 'div', 'p', 'label').filter((tag) =>
      /leg-tools|plan-tools|plan-take|plan-left/.test(attribute(tag, 'class')),
    );
    expect(tools.length).toBe(route.legs.length + 3);
    expect(tools.filter((tag) => !tag.attributes.has('hidden'))).toEqual([]);
  });

  test('says why it stops there, where somebody wrote it', () => {
    const why = route.legs.flatMap((leg) => leg.why ?? []);
    expect(of(page, 'p', 'leg-why').map(({ text }) => bare(text))).toEqual(why.map((text) => bare(plain(atlas, text))));
  });

  test('adds up its visits, and no road that nobody told', () => {
    const [sum] = of(page, 'p', 'plan-sum');
    expect(sum?.text).toContain(`停留${String(table.visits)}分钟`);
    expect(sum?.text.includes('没有算进去')).toBe(table.untold > 0);
    const roads = of(page, 'div', 'leg-road').filter((tag) => !tag.attributes.has('hidden'));
    expect(roads).toHaveLength(route.legs.length - 1);
    expect(roads.filter(({ text }) => text.includes('没有公开'))).toHaveLength(table.untold);
  });

  test('can be had as a file that another library reads: one entry, as long as the route', () => {
    const [event, ...more] = events(`/visit/routes/${id}.ics`);
    expect(more).toEqual([]);
    expect(event?.summary).toContain(route.route.name);
    expect(event?.duration.toSeconds()).toBe((table.end - offer.start) * 60);
    for (const { stop } of route.legs) expect(event?.description).toContain(stop.stop.name);
  });

  test('has a code for each stop that is read at half its size and squeezed; a preview has their paths', async () => {
    const codes = [...read(`/visit/routes/${id}/index.html`).matchAll(/<svg viewBox[^>]*的二维码"[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
    if (address.site === undefined) {
      expect(codes).toEqual([]);
      expect(of(page, 'p', 'stop-code-missing').map(({ text }) => text)).toEqual(
        route.legs.map(({ stop }) => expect.stringContaining(`/s/${stop.id}/`) as string),
      );
      return;
    }
    const found = await Promise.all(
      codes.map(async (svg) => {
        // As it is printed, 25 mm at 300 dots an inch; then photographed and passed on.
        const drawn = svg
          .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="295" height="295"')
          .replace('class="code-ground"', 'fill="#fff"')
          .replace('class="code"', 'fill="#000"');
        const printed = await sharp(Buffer.from(drawn)).flatten({ background: '#fff' }).jpeg({ quality: 60 }).toBuffer();
        const half = await sharp(printed).resize(148).jpeg({ quality: 60 }).toBuffer();
        return [await scanned(printed), await scanned(half)];
      }),
    );
    const wanted = route.legs.map(({ stop }) => `${address.site ?? ''}${address.base}s/${stop.id}/`);
    expect(found).toEqual(wanted.map((whole) => [whole, whole]));
  });
});

describe.each(stops.map((stop) => [stop.id, stop] as const))('the stop %s', (id, view) => {
  const page = pageAt(`/visit/${id}/`);

  test('weighs at most 60 kB in all, even from a host that compresses nothing', () => {
    const at = (href: string): string => href.slice(address.base.length - 1);
    const sheets = named(page, 'link').filter((tag) => attribute(tag, 'rel') === 'stylesheet');
    const scripts = named(page, 'script').filter((tag) => attribute(tag, 'src') !== '');
    const atOnce = reachable(
      scripts.map((tag) => at(attribute(tag, 'src'))),
      read,
      (imports) => imports.atOnce,
    );
    // Also the square that messages take, which browsers fetch though nobody sees it, and the icon.
    const pictures = named(page, 'img').filter((tag) => attribute(tag, 'loading') !== 'lazy');
    const icons = named(page, 'link').filter((tag) => attribute(tag, 'rel') === 'icon');
    const loaded = [
      ...sheets.map((tag) => attribute(tag, 'href')),
      ...pictures.map((tag) => attribute(tag, 'src')),
      ...icons.map((tag) => attribute(tag, 'href')),
    ];
    const parts = [`/visit/${id}/index.html`, ...loaded.map(at), ...atOnce];
    const bytes = parts.map((file) => [file, statSync(join(outputFolder(), file)).size] as const);
    expect(
      bytes.reduce((sum, [, size]) => sum + size, 0),
      JSON.stringify(bytes),
    ).toBeLessThanOrEqual(60_000);
    expect(new Set(parts.map((file) => file.split('.').at(-1)))).toEqual(new Set(['html', 'css', 'js', 'png', 'svg']));
  });

  test('has its talk open, longer ones folded, and says what only the host can say', () => {
    const [name, ...rest] = named(page, 'h1');
    expect([name?.text, rest]).toEqual([view.stop.name, []]);
    const said = page.blocks.join('');
    expect(of(page, 'section', 'stop-talk')).toHaveLength(1);
    expect(of(page, 'details', 'stop-talk')).toHaveLength(view.talks.slice(1).filter(({ paragraphs }) => paragraphs).length);
    expect(said.includes('请接待单位补充')).toBe(view.talks.some(({ paragraphs }) => !paragraphs));
    const { address: door, opening, access } = view.stop;
    expect(said.match(/请与接待单位确认/g)?.length ?? 0).toBe([door, opening, access].filter((text) => text === '').length);
  });

  test('says what there is to see, answers questions, and names its sources', () => {
    const { see, questions, sources } = view.stop;
    expect(bare(of(page, 'ul', 'stop-see')[0]?.text ?? '')).toBe(see.map((text) => bare(plain(atlas, text))).join(''));
    expect(of(page, 'details', 'stop-question').map(({ text }) => bare(text))).toEqual(
      questions.map(({ question, answer }) => bare(plain(atlas, question + answer))),
    );
    const told = bare(of(page, 'ul', 'stop-sources')[0]?.text ?? '');
    expect(sources.filter(({ says }) => !told.includes(bare(plain(atlas, says))))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('proves each of its numbers on the page itself', () => {
    const own = (tag: (typeof page.tags)[number]): boolean => tag.attributes.get('class') === 'fact' && !tag.parents.includes('details');
    const cards = new Set(named(page, 'div').map((tag) => `#${attribute(tag, 'id')}`));
    const numbers = named(page, 'a').filter(own);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.map((tag) => attribute(tag, 'href')).filter((href) => !cards.has(href))).toEqual([]);
  });

  test('leads to the next stop of each of its routes', () => {
    for (const route of routes) {
      const at = route.legs.findIndex(({ stop }) => stop.id === id);
      if (at < 0) continue;
      const next = route.legs[at + 1]?.stop;
      expect(links(page)).toContain(`${address.base}visit/${next ? `${next.id}/?route=${route.id}` : `routes/${route.id}/`}`);
    }
  });
});
