import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { rect, text, type Picture } from '../../src/charts/mark.ts';
import { standalone, withFonts } from '../../src/images/standalone.ts';
import { attribute, named, readPage } from '../dist/html.ts';
import { referencesIn } from './svg-file.ts';
import { charts, DAY, words } from './workshop.ts';

const NASTY = `甲<乙>&“丙”"丁"'戊'</desc>`;
const picture: Picture = {
  width: 300,
  height: 200,
  marks: [
    rect({ x: 1, y: 2, width: 3, height: 4, class: 'bar village', key: 'a&b', title: NASTY }),
    words('汉'),
    words('33个', 'figure'),
    words('名', 'strong halo'),
    text({ x: 0, y: 0, size: 13, text: NASTY, class: 'muted', anchor: 'end' }),
  ],
};
const plain = standalone(picture, { title: NASTY, description: NASTY }, DAY);
const SUBSETS = [
  { family: 'Noto Sans SC', weight: 400, woff2: Buffer.from([0xff, 0xfe, 0xfd]) },
  { family: 'Noto Serif SC', weight: 700, woff2: Buffer.from('b') },
];
const whole = withFonts(plain, SUBSETS);

/** @throws when the text is no XML: this reader forgives nothing. */
const strictly = (svg: string): Resvg => new Resvg(svg, { font: { loadSystemFonts: false } });

describe.each([
  ['without its fonts', plain],
  ['with them', whole],
])('a file of its own, %s', (_what, svg) => {
  const page = readPage('', svg);

  test('is XML, whatever it says', () => {
    expect(() => strictly(svg)).not.toThrow();
    expect(strictly(svg).width).toBe(300);
    expect(() => strictly(svg.replace('&lt;', '<'))).toThrow();
  });

  test('has a size, a language, a title and a description, which name it', () => {
    const [root] = named(page, 'svg');
    expect(Object.fromEntries(root?.attributes ?? [])).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      width: '300',
      height: '200',
      viewBox: '0 0 300 200',
      role: 'img',
      // The reader of HTML drops the prefix of xml:lang.
      lang: 'zh-CN',
      'aria-labelledby': 'title desc',
    });
    expect(named(page, 'title', 'desc').map((tag) => [attribute(tag, 'id'), tag.text])).toEqual([
      ['title', NASTY],
      ['desc', NASTY],
      ['', NASTY],
    ]);
    expect(named(page, 'text').map((tag) => tag.text)).toEqual(['汉', '33个', '名', NASTY]);
  });

  test('has its colours and fonts as attributes, its keys, and no class', () => {
    expect(Object.fromEntries(named(page, 'rect')[0]?.attributes ?? [])).toEqual({
      x: '1',
      y: '2',
      width: '3',
      height: '4',
      fill: DAY.green,
      'data-key': 'a&b',
    });
    const set = named(page, 'text').map((tag) => ['font-family', 'font-weight', 'fill', 'text-anchor'].map((name) => attribute(tag, name)));
    expect(set).toEqual([
      ['', '', '', ''],
      ['Noto Serif SC, serif', '700', '', ''],
      ['', '700', '', ''],
      ['', '', DAY.muted, 'end'],
    ]);
    expect(attribute(named(page, 'svg')[0], 'font-family')).toBe('Noto Sans SC, sans-serif');
    expect(attribute(named(page, 'svg')[0], 'fill')).toBe(DAY.ink);
    expect(svg).not.toContain('class=');
  });

  test('asks nothing of anyone', () => {
    expect(referencesIn(svg)).toEqual([]);
  });
});

test('the fonts stand inside, each under the name and weight that the texts ask for', () => {
  const [style] = named(readPage('', whole), 'style');
  expect(style?.text).toBe(
    '@font-face{font-family:"Noto Sans SC";font-weight:400;src:url(data:font/woff2;base64,//79) format("woff2")}' +
      '@font-face{font-family:"Noto Serif SC";font-weight:700;src:url(data:font/woff2;base64,Yg==) format("woff2")}',
  );
  expect(style?.parents.at(-1)).toBe('svg');
  expect(whole.replace(/<style>[^<]*<\/style>/, '')).toBe(plain);
});

test.each(charts.map(({ id, wide, title, telling }) => [id, wide, title, telling.sentence] as const))(
  '%s is XML',
  (_id, wide, title, description) => {
    expect(() => strictly(standalone(wide, { title, description }, DAY))).not.toThrow();
  },
);
