import { describe, expect, test } from 'vitest';
import type { Mark, Picture } from '../../src/charts/mark.ts';
import { svgElement } from '../../src/charts/svg.ts';
import { unknownLooks } from '../images/map-marks.ts';
import { mapLayouts } from '../../src/map/layout.ts';
import { miniMap } from '../../src/map/mini.ts';
import { miniSentences } from '../../src/map/mini-sentences.ts';
import { cornerFree } from '../../src/map/corner.ts';
import { legendEntries } from '../../src/map/still-legend.ts';
import { stillMap } from '../../src/map/still.ts';
import { collisions } from '../charts/geometry.ts';
import { unrounded } from '../charts/sound.ts';
import { SMALL } from './district.ts';

const layouts = mapLayouts(SMALL);
const [narrow] = layouts;
if (!narrow) throw new Error('no layout');
const [first, second] = SMALL.places;
const seat = SMALL.places.find(({ precision }) => precision === 'seat');
const schematic = SMALL.places.filter(({ precision }) => precision === 'schematic');

const codesOf = ({ marks }: Picture): readonly string[] => marks.flatMap(({ key }) => key ?? []);
const wearing = ({ marks }: Picture, name: string): readonly Mark[] => marks.filter((mark) => mark.class.split(' ').includes(name));
const markOf = ({ marks }: Picture, code: string | undefined): Mark | undefined => marks.find(({ key }) => key === code);
const wordsOf = ({ marks }: Picture): readonly string[] => marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
const svg = (picture: Picture): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}">`,
    ...picture.marks.map((mark) => `  ${svgElement(mark, undefined, 'data-code')}`),
    '</svg>',
    '',
  ].join('\n');

describe.each(layouts.map((layout) => [layout.width, layout] as const))('the still map, %i wide,', (width, layout) => {
  const picture = stillMap(SMALL, layout);

  test('draws every place once, communities round and villages square', () => {
    expect(codesOf(picture).toSorted()).toEqual(SMALL.places.map(({ code }) => code).toSorted());
    for (const { code, kind } of SMALL.places) expect(markOf(picture, code)?.kind).toBe(kind === 'community' ? 'circle' : 'rect');
  });

  test('draws those with a point solid and the others pale', () => {
    expect(
      wearing(picture, 'own')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(
      SMALL.places
        .filter(({ at }) => at)
        .map(({ code }) => code)
        .toSorted(),
    );
    expect(wearing(picture, 'schematic')).toHaveLength(schematic.length);
  });

  test('has a line to the true point of each mark that stands beside it', () => {
    expect(wearing(picture, 'pin').filter(({ kind }) => kind === 'line')).toHaveLength(Object.keys(layout.own).length);
  });

  test('has a hollow point where one is uncertain, and a hole where a place borrows one', () => {
    expect(wearing(picture, 'unsure')).toHaveLength(1);
    expect(wearing(picture, 'hole')).toHaveLength(1);
  });

  test('names townships, the river, and stations within its frame', () => {
    expect(wordsOf(picture)).toEqual(expect.arrayContaining([...SMALL.townships.map(({ name }) => name), '岫溪']));
    expect(wordsOf(picture)).not.toContain('远方站');
  });

  test('is sound: names lie on no other, numbers are round, every class has a look, no text is below 12 px', () => {
    expect(collisions(picture)).toEqual([]);
    expect(unrounded(picture)).toEqual([]);
    expect(unknownLooks(picture)).toEqual([]);
    expect(picture.marks.every((mark) => mark.kind !== 'text' || mark.size >= 12)).toBe(true);
  });

  test('is drawn as it was', async () => {
    await expect(svg(picture)).toMatchFileSnapshot(`snapshots/still-${width}.svg`);
  });
});

describe('a still map about some places', () => {
  test('has a ring around one', () => {
    const picture = stillMap(SMALL, narrow, { current: first?.code });
    const [ring] = wearing(picture, 'current');
    const mark = markOf(picture, first?.code);
    expect(ring).toMatchObject(mark?.kind === 'circle' ? { cx: mark.cx, cy: mark.cy } : {});
    expect(wearing(stillMap(SMALL, narrow), 'current')).toEqual([]);
  });

  test('makes all others faint', () => {
    const picture = stillMap(SMALL, narrow, { show: [second?.code ?? ''] });
    expect(wearing(picture, 'faint').flatMap(({ key }) => key ?? [])).toHaveLength(SMALL.places.length - 1);
    expect(markOf(picture, second?.code)?.class).not.toContain('faint');
  });
});

describe('a small map', () => {
  const about = (...places: readonly string[]): Picture => miniMap(SMALL, narrow, { places });

  test('draws the places of the townships it is about, and nothing of the others but their ground and name', () => {
    const picture = about(seat?.code ?? '');
    expect(codesOf(picture).toSorted()).toEqual(
      SMALL.places
        .filter(({ township }) => township === seat?.township)
        .map(({ code }) => code)
        .toSorted(),
    );
    expect(wearing(picture, 'blank')).toHaveLength(SMALL.townships.length - 1);
    expect(wordsOf(picture)).toEqual(SMALL.townships.map(({ name }) => name));
    expect(wearing(picture, 'current')).toHaveLength(1);
  });

  test('draws whole townships without a ring', () => {
    const picture = miniMap(SMALL, narrow, { places: [], townships: [SMALL.townships[1]?.code ?? ''] });
    expect(codesOf(picture)).toHaveLength(3);
    expect(wearing(picture, 'current')).toEqual([]);
    expect(wearing(picture, 'faint')).toEqual([]);
  });

  test('cuts off ground without marks, and is sound', () => {
    const picture = about(first?.code ?? '');
    expect(picture.width).toBeLessThanOrEqual(narrow.width + 6);
    expect(collisions(picture)).toEqual([]);
    expect(unknownLooks(picture)).toEqual([]);
    const texts = picture.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(Math.min(...texts.map(({ y }) => y))).toBeGreaterThan(0);
  });

  test('puts no rings around very many', () => {
    expect(wearing(about(...SMALL.places.map(({ code }) => code)), 'current')).toEqual([]);
  });

  test.each([
    ['an own point', first?.code, '圈出的是云岫社区查到的位置。'],
    ['a borrowed point', seat?.code, '圈出的是云岫村，借用乡镇驻地的坐标。'],
    ['a schematic one', schematic[0]?.code, `圈出的是${schematic[0]?.name ?? ''}，示意位置：只知道属于哪个乡镇街道。`],
  ])('says of %s how good it is', (_what, code, sentence) => {
    expect(miniSentences(SMALL, { places: [code ?? ''] }).sentences[0]).toBe(sentence);
  });

  test('says of pale neighbours what they are, once', () => {
    expect(miniSentences(SMALL, { places: [first?.code ?? ''] }).sentences[1]).toBe('淡色的点是示意位置。');
    expect(miniSentences(SMALL, { places: [schematic[0]?.code ?? ''] }).sentences).toHaveLength(1);
  });

  test('tells several places apart by their township, in one sentence for each degree', () => {
    const { label, sentences } = miniSentences(SMALL, { places: [first?.code ?? '', schematic[0]?.code ?? ''] });
    expect(label).toContain(`${first?.name ?? ''}、${schematic[0]?.name ?? ''}`);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toContain('（云岫街道）');
  });

  test('explains its marks where there are too many for rings, or none', () => {
    for (const focus of [{ places: SMALL.places.map(({ code }) => code) }, { places: [], townships: [SMALL.townships[0]?.code ?? ''] }])
      expect(miniSentences(SMALL, focus).sentences.join()).toContain('示意位置');
  });
});

describe('the legend', () => {
  test('says 示意位置 beside a pale mark, and explains only what is drawn', () => {
    const all = legendEntries({ unsure: true, stations: true, river: '岫溪' });
    const entry = all.find(({ words }) => words.includes('示意位置'));
    expect(entry && wearing(entry.picture, 'schematic')).toHaveLength(2);
    expect(all.length - legendEntries({ unsure: false, stations: false, river: undefined }).length).toBe(3);
    for (const { picture } of all) expect(unknownLooks(picture)).toEqual([]);
  });

  test.each([
    ['an empty corner', [], true],
    ['a mark in it', [{ kind: 'circle', class: 'own', cx: 50, cy: 20, r: 4 }], false],
    ['a mark beside it', [{ kind: 'circle', class: 'own', cx: 120, cy: 20, r: 4 }], true],
    ['a line through it', [{ kind: 'path', class: 'river', d: 'M10 200L60 60L90 20L200 10' }], false],
    ['a line around it', [{ kind: 'path', class: 'river', d: 'M10 200L110 160L200 10' }], true],
  ] as const)('finds room in a corner: %s', (_what, marks, expected) => {
    expect(cornerFree({ width: 300, height: 300, marks }, 100, 80)).toBe(expected);
  });
});
