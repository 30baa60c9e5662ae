import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circle, line, path, rect, text, type Mark } from '../../src/charts/mark.ts';
import { moved } from '../../src/images/moved.ts';
import { placesOf, TAKES, type Command } from './path-points.ts';
import { charts } from './workshop.ts';

const drawn = (d: string): Mark => path({ d, class: 'part' });
const directions = (mark: Mark): string => (mark.kind === 'path' ? mark.d : '');

describe('a mark elsewhere', () => {
  const rest = { class: 'part', key: 'k', title: '甲' };
  test.each<[string, Mark, Mark]>([
    ['a box', rect({ ...rest, x: 1, y: 2, width: 3, height: 4 }), rect({ ...rest, x: 11, y: -3, width: 3, height: 4 })],
    ['a dot', circle({ ...rest, cx: 1, cy: 2, r: 3 }), circle({ ...rest, cx: 11, cy: -3, r: 3 })],
    ['a line', line({ ...rest, x1: 1, y1: 2, x2: 3, y2: 4 }), line({ ...rest, x1: 11, y1: -3, x2: 13, y2: -1 })],
    ['a path', path({ ...rest, d: 'M1,2L3,4Z' }), path({ ...rest, d: 'M11,-3L13,-1Z' })],
    [
      'a text',
      text({ ...rest, x: 1, y: 2, size: 13, text: '乙', anchor: 'end' }),
      text({ ...rest, x: 11, y: -3, size: 13, text: '乙', anchor: 'end' }),
    ],
  ])('is %s that keeps all but its place', (_kind, before, after) => {
    expect(moved(before, 10, -5)).toEqual(after);
  });
});

describe('a path elsewhere', () => {
  test.each([
    ['places', 'M1,2L3,4T5,6', 'M11,102L13,104T15,106'],
    ['one number across or down', 'M1,2H3V4', 'M11,102H13V104'],
    ['curves', 'M1,2C3,4,5,6,7,8S9,10,11,12Q13,14,15,16', 'M11,102C13,104,15,106,17,108S19,110,21,112Q23,114,25,116'],
    ['an arc: radii, turn and flags stay', 'M1,2A3,3,0,1,0,4,5', 'M11,102A3,3,0,1,0,14,105'],
    [
      'steps, which follow',
      'M1,2l3,4h5v6c1,2,3,4,5,6s1,2,3,4q1,2,3,4t1,2a3,3,0,0,1,4,5m6,7z',
      'M11,102l3,4h5v6c1,2,3,4,5,6s1,2,3,4q1,2,3,4t1,2a3,3,0,0,1,4,5m6,7z',
    ],
    ['several places after one letter', 'M1,2,3,4L5,6,7,8H1,2', 'M11,102,13,104L15,106,17,108H11,12'],
    ['an opening step, which is a place, and the steps after it', 'm1,2,3,4l5,6', 'm11,102,3,4l5,6'],
    ['spaces, and no sign between numbers but a minus', 'M 1 2 L-3-4 .5.5Z', 'M11,102L7,96,10.5,100.5Z'],
    ['very small numbers', 'M5e-7,2L3,1E-9', 'M10,102L13,100'],
    ['a new start after the end', 'M1,2Zm3,4M5,6Z', 'M11,102Zm3,4M15,106Z'],
  ])('has %s', (_what, d, expected) => {
    expect(directions(moved(drawn(d), 10, 100))).toBe(expected);
  });

  const tenths = fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 10);
  const commands = fc.constantFrom(...(Object.keys(TAKES) as Command[])).chain((command) =>
    fc
      .tuple(
        fc.boolean(),
        fc.array(fc.array(tenths, { minLength: TAKES[command], maxLength: TAKES[command] }), { minLength: 1, maxLength: 3 }),
      )
      .map(([relative, groups]) => {
        const numbers = groups.flatMap(([rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, ...end]) =>
          // Flags are 0 or 1.
          command === 'A' ? [rx, ry, turn, Number(large > 0), Number(sweep > 0), ...end] : (groups[0] ?? []),
        );
        return (relative ? command.toLowerCase() : command) + numbers.join(',');
      }),
  );
  const paths = fc.tuple(fc.constantFrom('M', 'm'), tenths, tenths, fc.array(commands, { maxLength: 6 }));

  test('has every place moved by the same way, whatever its commands', () => {
    fc.assert(
      fc.property(paths, tenths, tenths, ([letter, x, y, more], across, down) => {
        const d = [`${letter}${x},${y}`, ...more].join('');
        const before = placesOf(d);
        const after = placesOf(directions(moved(drawn(d), across, down)));
        expect(after.length).toBe(before.length);
        after.forEach(([left, top], index) => {
          expect(left).toBeCloseTo((before[index]?.[0] ?? NaN) + across, 6);
          expect(top).toBeCloseTo((before[index]?.[1] ?? NaN) + down, 6);
        });
      }),
    );
  });

  test('comes back the way it went', () => {
    fc.assert(
      fc.property(paths, tenths, tenths, ([letter, x, y, more], across, down) => {
        const mark = drawn([`${letter}${x},${y}`, ...more].join(''));
        expect(moved(moved(mark, across, down), -across, -down)).toEqual(moved(mark, 0, 0));
      }),
    );
  });
});

test.each(charts.map(({ id, narrow, wide }) => [id, [...narrow.marks, ...wide.marks]] as const))(
  '%s comes back mark by mark',
  (_id, marks) => {
    const twice = marks.map((mark) => moved(moved(mark, 40.5, 123.4), -40.5, -123.4));
    expect(twice).toEqual(marks.map((mark) => moved(mark, 0, 0)));
    expect(twice.map((mark) => placesOf(directions(mark)))).toEqual(marks.map((mark) => placesOf(directions(mark))));
  },
);
