import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { figuresOf, picturesOf } from './figures.ts';
import { attribute, named, type Page } from './html.ts';
import { reachable, type Imports } from './scripts.ts';
import { readSite } from './site.ts';

const { read, files, pages, address } = readSite();
const { content } = readContent(contentRoot());

/** Bytes after brotli at its best; a kB is 1000 of them. */
const LIMITS = { chart: 3000, pictures: 7000, page: 16_000, scripts: 12_000, eager: 2000, print: 2000, code: 2000 } as const;

const weights = new Map<string, number>();
function weight(text: string): number {
  const known = weights.get(text) ?? brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  weights.set(text, known);
  return known;
}
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
/** `/zt/sanyuan/_astro/a.js` is the file `/_astro/a.js`. */
const fileAt = (href: string): string => href.slice(address.base.length - 1);

/** Chunks that are fetched only where a chart of this form stands. */
const ONLY_FOR: readonly (readonly [form: string, chunk: RegExp])[] = [
  ['calendar', /\/calendar-year\./],
  ['tree', /\/tree-zoom\./],
];
/** The budget is for what charts do; a frame has a few lines more that tell its height. */
const CHART_SCRIPT = /\bdefine\(\s*[`"']atlas-chart[`"']/;

/** A data block is a script in name only: it is never run. */
const scriptsOf = (page: Page): ReturnType<typeof named> =>
  named(page, 'script').filter((tag) => attribute(tag, 'type') !== 'application/ld+json');
const entriesOf = (page: Page): readonly string[] => scriptsOf(page).map((tag) => fileAt(attribute(tag, 'src')));

const withCharts = pages.flatMap((page) => {
  const html = read(fileOf(page.path));
  const figures = figuresOf(html);
  return figures.length === 0 ? [] : [{ page, path: page.path, html, figures }];
});
type ChartPage = (typeof withCharts)[number];

const chartEntries = ({ page }: ChartPage): readonly string[] => entriesOf(page).filter((file) => CHART_SCRIPT.test(read(file)));

function chartScripts(one: ChartPage): readonly string[] {
  const absent = ONLY_FOR.filter(([form]) => !one.figures.some((figure) => figure.form === form)).map(([, chunk]) => chunk);
  const follow = ({ atOnce, later }: Imports): readonly string[] =>
    [...atOnce, ...later].filter((file) => !absent.some((chunk) => chunk.test(file)));
  return [...reachable(chartEntries(one), read, follow)];
}

function loadedAtOnce(one: ChartPage): readonly string[] {
  return [...reachable(chartEntries(one), read, ({ atOnce }) => atOnce)];
}

/** Style sheets by what they are for. The one that only paper needs is fetched last, at the lowest priority, and no first view waits for it: it is no part of the page's measure and has its own. */
function sheetsOf(page: Page, medium: 'screen' | 'print'): readonly string[] {
  return named(page, 'link')
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet' && (attribute(tag, 'media') === 'print') === (medium === 'print'))
    .map((tag) => fileAt(attribute(tag, 'href')));
}

/** A thing with its weight, and the pieces it is made of. */
type Weighed = readonly [what: string, bytes: number, pieces?: string];

const pieces = (named: readonly string[]): readonly [number, string] => [
  sum(named.map((file) => weight(read(file)))),
  named.map((file) => `${file} ${weight(read(file))}`).join(', '),
];

type Rule = Exclude<keyof typeof LIMITS, 'print' | 'code'>;
const RULES: Readonly<Record<Rule, (one: ChartPage) => readonly Weighed[]>> = {
  chart: ({ figures }) => figures.map(({ chart, pictures }) => [chart, weight(pictures.join(''))]),
  pictures: ({ html }) => [['all inline pictures', weight(picturesOf(html).join(''))]],
  page: (one) => {
    const [css, listed] = pieces(sheetsOf(one.page, 'screen'));
    return [['HTML and style sheets', weight(one.html) + css, `HTML ${weight(one.html)}, ${listed}`]];
  },
  scripts: (one) => [['chart scripts', ...pieces(chartScripts(one))]],
  eager: (one) => [['chart scripts that load at once', ...pieces(loadedAtOnce(one))]],
};

function tooHeavy(rule: Rule, limit: number): readonly string[] {
  return withCharts.flatMap((one) =>
    RULES[rule](one)
      .filter(([, bytes]) => bytes > limit)
      .map(([what, bytes, made]) => `${one.path}  ${what}: ${bytes} B, at most ${limit}${made === undefined ? '' : ` (${made})`}`),
  );
}

describe('on every page with charts', () => {
  const NAMES: Readonly<Record<Rule, string>> = {
    chart: 'each chart weighs at most 3 kB, both layouts together',
    pictures: 'all inline pictures weigh at most 7 kB',
    page: 'the page with all its style sheets weighs at most 16 kB',
    scripts: 'all that charts may ever load weighs at most 12 kB',
    eager: 'what charts load at once weighs at most 2 kB',
  };

  test.each(Object.keys(RULES) as Rule[])('%s', (rule) => {
    expect(tooHeavy(rule, LIMITS[rule]), NAMES[rule]).toEqual([]);
    // A rule that weighs nothing would never say anything.
    expect(tooHeavy(rule, 0).length).toBeGreaterThanOrEqual(withCharts.length);
  });
});

test('paper has one sheet of its own on every page of the frame, of at most 2 kB, and codes of at most 2 kB that no screen fetches', () => {
  const framed = pages.filter((page) => named(page, 'footer').some((tag) => attribute(tag, 'class') === 'site-footer'));
  expect(framed.length).toBeGreaterThan(withCharts.length);
  expect(framed.filter((page) => sheetsOf(page, 'print').length !== 1).map(({ path }) => path)).toEqual([]);
  const sheets = [...new Set(framed.flatMap((page) => sheetsOf(page, 'print')))];
  expect(sheets.length).toBe(1);
  expect(sheets.filter((file) => weight(read(file)) > LIMITS.print)).toEqual([]);
  const codes = [...files].filter((file) => file.startsWith('/qr/'));
  expect(codes.filter((file) => weight(read(file)) > LIMITS.code)).toEqual([]);
});

test('charts stand on the pages of all mechanisms, on their own and in frames', () => {
  const wanted = [
    ...content.initiatives.map(({ id }) => `/initiatives/${id}/`),
    ...content.charts.flatMap(({ id }) => [`/charts/${id}/`, `/embed/${id}/`]),
  ];
  expect(withCharts.map(({ path }) => path)).toEqual(expect.arrayContaining(wanted));
  const uncounted = withCharts.filter(({ figures, html }) => figures.length !== html.match(/<atlas-chart/g)?.length);
  expect(uncounted.map(({ path }) => path)).toEqual([]);
});

describe('scripts', () => {
  const inTheWay = (tag: ReturnType<typeof named>[number]): boolean =>
    attribute(tag, 'type') !== 'module' || attribute(tag, 'src') === '' || tag.attributes.has('blocking') || tag.attributes.has('async');

  test('are never in the way of reading: they are files, and wait until the page is there', () => {
    const blocking = pages.flatMap((page) =>
      scriptsOf(page)
        .filter(inTheWay)
        .map(({ attributes }) => `${page.path}  <script ${[...attributes].map(([name, value]) => `${name}="${value}"`).join(' ')}>`),
    );
    expect(blocking).toEqual([]);
  });

  test('are not fetched ahead of their use', () => {
    const early = pages.flatMap((page) =>
      named(page, 'link')
        .filter((tag) => /preload|prefetch/.test(attribute(tag, 'rel')) && attribute(tag, 'href').endsWith('.js'))
        .map((tag) => `${page.path}  ${attribute(tag, 'href')}`),
    );
    expect(early).toEqual([]);
  });

  test('of charts start from one file on each page', () => {
    expect(withCharts.filter((one) => chartEntries(one).length !== 1).map(({ path }) => path)).toEqual([]);
  });

  test('are all reached from some page, so that none escapes the scales', () => {
    const all = [...files].filter((file) => /^\/_astro\/.*\.js$/.test(file));
    const reached = reachable(pages.flatMap(entriesOf), read, ({ atOnce, later }) => [...atOnce, ...later]);
    expect([...reached].toSorted()).toEqual(all.toSorted());
  });

  test.each(ONLY_FOR)('for charts of the form “%s” alone are known by their name', (form, chunk) => {
    expect([...files].filter((file) => chunk.test(file)).length).toBe(1);
    const holding = withCharts.filter((one) => chartScripts(one).some((file) => chunk.test(file)));
    expect(holding.map(({ path }) => path)).toEqual(
      withCharts.filter(({ figures }) => figures.some((figure) => figure.form === form)).map(({ path }) => path),
    );
  });
});
