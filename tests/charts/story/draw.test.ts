import { beforeAll, describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/charts/mark.ts';
import { textBox } from '../../../src/charts/measure.ts';
import { STORY_BOXES } from '../../../src/charts/story/box.ts';
import { drawStep } from '../../../src/charts/story/draw.ts';
import type { Spot, Still } from '../../../src/charts/story/still.ts';
import { stillMarks } from '../../../src/charts/story/svg.ts';
import { circlesOf, collisions, outside, overlapping, textsOf } from '../geometry.ts';
import { district, VIEWS } from './district.ts';

const data = district();
const CASES = VIEWS.flatMap(([name, view]) => (['narrow', 'wide'] as const).map((layout) => [name, layout, view] as const));

/** Pairs of dots that touch. */
function touching(spots: readonly Spot[]): readonly string[] {
  return spots.flatMap((one, index) =>
    spots
      .slice(index + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r + 0.3)
      .map((other) => `${one.x},${one.y} touches ${other.x},${other.y}`),
  );
}

/** Dots on which a word stands. */
function underWords({ spots }: Still, picture: Picture): readonly string[] {
  return textsOf(picture).flatMap((mark) => {
    const { left, right, top, bottom } = textBox(mark);
    return spots
      .filter(({ x, y, r }) => Math.hypot(x - Math.max(left, Math.min(right, x)), y - Math.max(top, Math.min(bottom, y))) < r - 0.3)
      .map(({ x, y }) => `${mark.text} on ${x},${y}`);
  });
}

describe.each(CASES)('%s, %s,', (name, layout, view) => {
  const box = STORY_BOXES[layout];
  let still: Still;
  let picture: Picture;
  beforeAll(() => {
    still = drawStep(data, view, box);
    picture = { width: box.width, height: box.height, marks: [...still.under, ...still.over] };
  });

  test('has every place once, in whole units, inside the frame, none on another', () => {
    expect(still.spots).toHaveLength(132);
    expect(still.spots.filter(({ x, y }) => !Number.isInteger(x) || !Number.isInteger(y))).toEqual([]);
    expect(still.spots.filter(({ x, y, r }) => r <= 0 || x < r || y < r || x > box.width - r || y > box.height - r)).toEqual([]);
    expect(touching(still.spots)).toEqual([]);
  });

  test('has its words inside the frame, none on another, none on a dot, none too small to read', () => {
    const words = textsOf(picture);
    expect(outside({ ...picture, marks: picture.marks.filter(({ kind }) => kind !== 'path') })).toEqual([]);
    expect(collisions(picture)).toEqual([]);
    expect(underWords(still, picture)).toEqual([]);
    // The narrow frame is at least 288 px wide on screen, the wide one 512.
    expect(words.filter(({ size }) => (size * (box.wide ? 512 : 288)) / box.width < 12).map(({ text }) => text)).toEqual([]);
  });

  test('is drawn as it was', async () => {
    const marks = stillMarks(still, data.places, 'ring').replaceAll('><', '>\n<');
    const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}">\n${marks}\n</svg>\n`;
    await expect(file).toMatchFileSnapshot(`../snapshots/story-${name}-${layout}.svg`);
  });
});

describe('township by township', () => {
  test.each(['narrow', 'wide'] as const)('dots stand in the circle of their own group, and groups apart, %s', (layout) => {
    const { spots, under } = drawStep(data, { show: 'townships' }, STORY_BOXES[layout]);
    const rings = circlesOf({ width: 0, height: 0, marks: under });
    expect(rings).toHaveLength(12);
    expect(overlapping(rings)).toEqual([]);
    data.places.forEach(({ township }, index) => {
      const ring = rings[data.townships.findIndex(({ name }) => name === township)];
      const { x = 0, y = 0, r = 0 } = spots[index] ?? {};
      expect(Math.hypot(x - (ring?.cx ?? 0), y - (ring?.cy ?? 0)) + r).toBeLessThan((ring?.r ?? 0) + 0.2);
    });
  });

  test('the same data stand in the same places', () => {
    const twice = [district(), district()].map((each) => drawStep(each, { show: 'townships' }, STORY_BOXES.narrow));
    expect(twice[0]?.spots).toEqual(twice[1]?.spots);
  });

  test('most neighbours lie to each other as their seats do', () => {
    const { under } = drawStep(data, { show: 'townships' }, STORY_BOXES.wide);
    const rings = circlesOf({ width: 0, height: 0, marks: under });
    const at = (name: string): readonly [number, number] => {
      const ring = rings[data.townships.findIndex((township) => township.name === name)];
      return [ring?.cx ?? 0, ring?.cy ?? 0];
    };
    const [[west], [, north], [, south], [east]] = [at('岩前镇'), at('陈大镇'), at('莘口镇'), at('洋溪镇')];
    const [x, y] = at('列东街道');
    expect([west < x, east > x, north < y, south > y]).toEqual([true, true, true, true]);
  });

  test('a district of forty townships finds room in smaller dots, and an empty one is drawn, too', () => {
    const townships = Array.from({ length: 40 }, (_, index) => ({
      name: `第${index}镇`,
      lng: 117 + (index % 8) / 20,
      lat: 26 + Math.floor(index / 8) / 20,
    }));
    const places = townships.flatMap(({ name }, unit) =>
      Array.from({ length: 9 }, (_, index) => ({
        code: `${unit}-${index}`,
        name: '甲',
        kind: 'village' as const,
        township: name,
        class: '村庄',
      })),
    );
    const { spots } = drawStep({ places, townships }, { show: 'townships' }, STORY_BOXES.wide);
    expect(spots).toHaveLength(360);
    expect(touching(spots)).toEqual([]);
    expect(drawStep({ places: [], townships: [] }, { show: 'townships' }, STORY_BOXES.wide).spots).toEqual([]);
  });
});

describe('what a step is about stands in front, all else is faded', () => {
  const looks = (name: string): Readonly<Record<string, number>> => {
    const view = VIEWS.find(([each]) => each === name)?.[1] ?? { show: 'townships' };
    const { spots } = drawStep(data, view, STORY_BOXES.narrow);
    const named = spots.map(({ look }, index) => `${data.places[index]?.kind ?? ''} ${look}`);
    return Object.fromEntries([...Map.groupBy(named, (one) => one)].map(([one, all]) => [one, all.length]));
  };

  test.each([
    ['communities', { 'community plain': 58, 'village faded': 74 }],
    ['villages', { 'community faded': 58, 'village plain': 74 }],
    // A count never fills dots: which of them are meant is not known of a single one.
    ['joint', { 'community faded': 58, 'village unknown': 74 }],
    ['named', { 'community named': 4, 'community faded': 54, 'village named': 1, 'village faded': 73 }],
  ])('%s', (name, expected) => {
    expect(looks(name)).toEqual(expected);
  });
});
