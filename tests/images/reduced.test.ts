import { expect, test } from 'vitest';
import { circle, path, rect, text } from '../../src/charts/mark.ts';
import { smallestWords, withoutSmallPrint, withoutWords } from '../../src/images/reduced.ts';

const dot = (cx: number, cy: number, key?: string): ReturnType<typeof circle> =>
  circle({ cx, cy, r: 5, class: 'dot village', ...(key === undefined ? {} : { key }) });
const marks = [
  dot(5, 5, 'a'),
  dot(105, 205, 'b'),
  text({ x: 0, y: 100, size: 15, text: '名', class: 'strong village' }),
  text({ x: 0, y: 150, size: 13, text: '小字', class: 'muted' }),
  dot(5, 400),
];
const picture = { width: 200, height: 420, marks };

test('names and numbers stay, small print and the dots of a legend go', () => {
  const { marks: left } = withoutSmallPrint(picture);
  expect(left.map((mark) => (mark.kind === 'text' ? mark.text : mark.key))).toEqual(['a', 'b', '名']);
  expect(smallestWords(withoutSmallPrint(picture))).toBe(15);
});

test('without words the marks close up, none on another', () => {
  const { width, height, marks: left } = withoutWords(picture);
  expect(left).toMatchObject([
    { cx: 5, cy: 5 },
    { cx: 27, cy: 27 },
  ]);
  expect([width, height]).toEqual([32, 32]);
  expect(smallestWords(withoutWords(picture))).toBe(Infinity);
});

test('what stands apart from the edge comes to it, and what spans a gap keeps it open', () => {
  const spanning = { width: 100, height: 100, marks: [rect({ x: 30, y: 30, width: 4, height: 60, class: 'around' }), dot(35, 85, 'a')] };
  expect(withoutWords(spanning)).toMatchObject({
    width: 10,
    height: 60,
    marks: [
      { x: 0, y: 0 },
      { cx: 5, cy: 55 },
    ],
  });
});

test('a picture with a path keeps its places', () => {
  const drawn = { width: 100, height: 100, marks: [path({ d: 'M50,50L60,60', class: 'link' }), dot(85, 85, 'a')] };
  expect(withoutWords(drawn)).toEqual(drawn);
});
