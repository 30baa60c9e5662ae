import { describe, expect, test } from 'vitest';
import { chartSheet } from '../../src/catalogue/chart-sheet.ts';
import { rect, type Picture, type TextMark } from '../../src/charts/mark.ts';
import { textBox } from '../../src/charts/measure.ts';
import { SHEET, sheet, type SheetContent } from '../../src/images/sheet.ts';
import { boxOf, collisions, outside, textsOf } from '../charts/geometry.ts';
import { LONG } from '../charts/samples.ts';
import { atlas, charts } from './workshop.ts';

const chart: Picture = { width: 640, height: 100, marks: [rect({ x: 0, y: 0, width: 640, height: 100, class: 'bar', key: 'k' })] };
const CONTENT: SheetContent = {
  title: '36间书屋办在村里',
  subtitle: '间',
  chart,
  note: '原文没有说是哪些村',
  source: '来源：据原文，日期未注明',
  site: '三元图志',
  address: 'https://example.org/charts/rooms/',
  version: '版本ab12cd34',
};
const FAR = `https://example.org/${'a-very-long-path/'.repeat(8)}charts/rooms/`;

const lines = (picture: Picture): readonly TextMark[] => textsOf(picture);
/** All words of a picture, lines joined, as far as they are part of these. */
const says = (picture: Picture): string =>
  lines(picture)
    .map(({ text }) => text)
    .join('');
const lineOf = (picture: Picture, words: string): TextMark => {
  const found = lines(picture).find(({ text }) => words.startsWith(text));
  if (!found) throw new Error(`no line of “${words}”`);
  return found;
};

describe('a chart on paper', () => {
  const page = sheet(CONTENT);

  test.each(['title', 'subtitle', 'note', 'source', 'site', 'address', 'version'] as const)('says its %s', (part) => {
    expect(says(page)).toContain(CONTENT[part]);
  });

  test('reads from the finding down to the name of the site', () => {
    const drawn = page.marks.find(({ key }) => key === 'k');
    const [bar, rule] = [drawn && boxOf(drawn), page.marks.find(({ class: name }) => name === 'hair')];
    const boxes = (['title', 'subtitle', 'note', 'source', 'site'] as const).map((part) => textBox(lineOf(page, CONTENT[part] ?? '')));
    const [title, subtitle, note, source, site] = boxes;
    const downwards = [title, subtitle, bar, note, rule && boxOf(rule), source, site].flatMap((box) => [
      box?.top ?? NaN,
      box?.bottom ?? NaN,
    ]);
    expect(downwards).toEqual(downwards.toSorted((a, b) => a - b));
  });

  test('stands on paper that covers all of it', () => {
    expect(page.width).toBe(SHEET);
    expect(page.marks[0]).toEqual(rect({ x: 0, y: 0, width: page.width, height: page.height, class: 'ground' }));
  });

  test('is drawn as on its page, in the middle', () => {
    expect(page.marks.filter(({ key }) => key === 'k').map(boxOf)).toMatchObject([{ left: 40, right: 680 }]);
    const narrow = sheet({ ...CONTENT, chart: { ...chart, width: 288 } });
    expect(narrow.marks.filter(({ key }) => key === 'k').map((mark) => boxOf(mark).left)).toEqual([(SHEET - 288) / 2]);
  });

  test('grows with a wide chart', () => {
    const wide = sheet({ ...CONTENT, chart: { ...chart, width: 900 } });
    expect(wide.width).toBe(980);
  });

  test.each(['title', 'subtitle', 'note', 'source'] as const)('cuts a long %s into lines of one size', (part) => {
    const long = sheet({ ...CONTENT, [part]: LONG.repeat(2) });
    expect(says(long)).toContain(LONG.repeat(2));
    const cut = lines(long).filter(({ text }) => LONG.repeat(2).includes(text) && text.length > 1);
    expect(cut.length).toBeGreaterThan(1);
    expect(new Set(cut.map(({ size }) => size))).toEqual(new Set([lineOf(page, CONTENT[part] ?? '').size]));
    expect(long.height).toBeGreaterThan(page.height);
  });

  test('sets the finding largest, and nothing smaller than what can be read on a phone', () => {
    const [title, subtitle] = [CONTENT.title, CONTENT.subtitle].map((words) => lineOf(page, words).size);
    const smallest = Math.min(...lines(page).map(({ size }) => size));
    expect(title).toBeGreaterThan(subtitle ?? NaN);
    expect(subtitle).toBeGreaterThan(smallest);
    expect(smallest).toBeGreaterThanOrEqual(15);
  });

  test.each([[['社区有书屋，村里有书屋，', '镇上有书屋，街道有书屋']], [['书屋，都办在村里']]])(
    'ends the lines of the finding where a reader pauses, as few as fit and of about one length: %j',
    (expected) => {
      const finding = lines(sheet({ ...CONTENT, title: expected.join('') })).filter(({ class: name }) => name === 'finding');
      expect(finding.map(({ text }) => text)).toEqual(expected);
    },
  );

  test.each([
    ['“书屋”办在村里', 0.5],
    ['《书屋》办在村里', 0.5],
    ['书屋“办”在村里', 0],
  ])('hangs an opening mark half a sign outside the edge: %s', (title, ems) => {
    const { x, size } = lineOf(sheet({ ...CONTENT, title }), title);
    expect(x).toBe(40 - size * ems);
  });

  test('has its address beside its name, or below it when it is long', () => {
    const [beside, below] = [page, sheet({ ...CONTENT, address: FAR })];
    expect(lineOf(beside, CONTENT.address ?? '').y).toBe(lineOf(beside, CONTENT.site).y);
    expect(lineOf(below, FAR).y).toBeGreaterThan(lineOf(below, CONTENT.site).y);
    expect(says(below)).toContain(FAR);
    expect(below.height).toBeGreaterThan(beside.height);
  });

  const VARIANTS: readonly [string, Partial<SheetContent>][] = [
    ['as it is', {}],
    ['without an address', { address: undefined }],
    ['without a version', { version: undefined }],
    ['with neither', { address: undefined, version: undefined }],
    ['without a note', { note: undefined }],
    ['with a long address', { address: FAR }],
    ['with everything long', { title: LONG, subtitle: LONG, note: LONG.repeat(3), source: LONG.repeat(2), address: FAR }],
  ];

  test.each(VARIANTS)('has no text on another and nothing beyond its edge, %s', (_what, change) => {
    const changed = sheet({ ...CONTENT, ...change });
    expect(collisions(changed)).toEqual([]);
    expect(outside(changed)).toEqual([]);
    const margins = lines(changed).map(textBox);
    expect(Math.min(...margins.map(({ left }) => left))).toBeGreaterThanOrEqual(40);
    expect(Math.max(...margins.map(({ right }) => right))).toBeLessThanOrEqual(changed.width - 40 + 0.1);
    expect(Math.max(...margins.map(({ bottom }) => bottom))).toBeLessThanOrEqual(changed.height - 20);
  });

  test.each([
    ['note', '原文没有说是哪些村'],
    ['address', 'https://example.org/charts/rooms/'],
    ['version', '版本ab12cd34'],
  ])('leaves no gap for a missing %s', (part, words) => {
    const without = sheet({ ...CONTENT, [part]: undefined });
    expect(says(without)).not.toContain(words);
    expect(without.height).toBeLessThanOrEqual(page.height);
  });
});

describe.each(charts.map((one) => [one.id, one] as const))('%s on paper', (_id, one) => {
  test.each([undefined, 'https://example.org/charts/x/', FAR])('is whole, at %s', (address) => {
    const { picture, words } = chartSheet(atlas, one, address);
    expect(collisions(picture)).toEqual([]);
    expect(outside(picture)).toEqual([]);
    const said = says(picture);
    for (const part of [
      one.title,
      one.subtitle,
      one.note ?? '',
      ...one.origins.map(({ cited }) => cited),
      atlas.site.name,
      atlas.site.tagline,
      address ?? '',
    ])
      expect(said.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''));
    expect(said).toMatch(/版本[0-9a-f]{8}/);
    expect(words).toEqual({ title: one.title, description: one.telling.sentence });
  });
});
