import { describe, expect, test } from 'vitest';
import { circle, line, rect, text, type Mark } from '../../src/charts/mark.ts';
import { reveal, revealedMarks } from '../../src/charts/reveal.ts';
import { SAMPLES } from './every-form.ts';

const bar = (key: string, look = 'bar organisation'): Mark => rect({ x: 0, y: 0, width: 1, height: 1, class: look, key });
const axis = line({ x1: 0, y1: 0, x2: 0, y2: 9, class: 'axis' });
const name = (key: string): Mark => text({ x: 0, y: 0, size: 14, text: key, class: 'label', key });

describe('marks come in', () => {
  test('thing by thing, the first at once, what has no key from the beginning', () => {
    expect(reveal({ marks: [axis, bar('a'), name('a'), bar('b'), name('b'), axis, bar('c')] })).toEqual([0, 0, 0, 1, 1, 0, 2]);
  });

  test('kind by kind where they are many', () => {
    const dots = [...'abcdefgh'].map((key, index) => bar(key, index % 2 === 0 ? 'dot community' : 'dot village'));
    expect(reveal({ marks: [axis, ...dots] })).toEqual([0, 0, 1, 0, 1, 0, 1, 0, 1]);
  });

  test('a line together with the thing it leads to, an arrow with the thing before it', () => {
    const node = (key: string, cx: number): Mark => circle({ cx, cy: 0, r: 5, class: 'node', key });
    const link = (x2: number): Mark => line({ x1: 100, y1: 0, x2, y2: 0, class: 'link' });
    const arrow = line({ x1: 0, y1: 0, x2: 1, y2: 0, class: 'arrow' });
    expect(reveal({ marks: [link(40), link(20), node('a', 20), node('b', 40), arrow] })).toEqual([1, 0, 0, 1, 1]);
  });
});

test('a group holds the marks of one step that follow each other, and no keys', () => {
  const svg = revealedMarks({ marks: [bar('a'), bar('b'), name('b'), axis] });
  expect(svg).toMatch(/^<rect [^>]*\/><g data-step="1"><rect [^>]*\/><text [^>]*>b<\/text><\/g><line [^>]*\/>$/);
  expect(svg).not.toContain('data-key');
});

test.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
  '%s: the steps are the same at each width, and none is left out',
  (_name, { draw }) => {
    const steps = [300, 640, 900].map((width) => [...new Set(reveal(draw(width)))].toSorted((a, b) => a - b));
    expect(steps[0]).toEqual(Array.from({ length: steps[0]?.length ?? 0 }, (_, step) => step));
    expect(new Set(steps.map(String)).size).toBe(1);
  },
);
