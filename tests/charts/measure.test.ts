import { assert, constantFrom, array, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/charts/mark.ts';
import { centred, fitting, keepWhole, textBox, textWidth, wrap } from '../../src/charts/measure.ts';
import { fitsCircle, paragraph, stack } from '../../src/charts/paragraph.ts';
import { wholeWords } from '../../src/words/whole-words.ts';
import { textsOf } from './geometry.ts';

keepWhole(wholeWords);

describe('the width of a text', () => {
  test.each([
    ['三元区', 13, 39],
    ['“一肩挑”', 10, 50],
    ['2100', 10, 27.6],
    ['44.6%', 10, 35.3],
    ['覆盖33个', 10, 46.8],
  ])('%s at %i is %f', (words, size, width) => {
    expect(textWidth(words, size)).toBeCloseTo(width, 5);
  });

  test('decides where a text stands', () => {
    const at = { x: 100, y: 50, size: 10, text: '三元', class: 'label' };
    expect(textBox(text(at))).toMatchObject({ left: 100, right: 120, top: 41.2, bottom: 51.2 });
    expect(textBox(text({ ...at, anchor: 'middle' }))).toMatchObject({ left: 90, right: 110 });
    expect(textBox(text({ ...at, anchor: 'end' }))).toMatchObject({ left: 80, right: 100 });
    expect(centred(50, 10)).toBeCloseTo(53.8, 5);
  });

  test('shrinks a text until it fits, but not below what can be read', () => {
    expect(fitting('三元区', 20, 60, 13)).toBe(20);
    expect(fitting('三元区', 20, 45, 13)).toBe(15);
    expect(fitting('三元区', 20, 10, 13)).toBe(13);
  });
});

describe('lines', () => {
  test.each([
    ['一二三四五，六七', 50, ['一二三四', '五，六七']],
    ['一二三《四五》', 40, ['一二三', '《四五》']],
    ['说的是2100余场夜谈会', 50, ['说的是', '2100余场', '夜谈会']],
    ['二〇二一到2021—2023年', 80, ['二〇二一到', '2021—2023年']],
    ['每月1200元/月补贴', 55, ['每月', '1200元/月', '补贴']],
    ['浅底是周末，有3回', 55, ['浅底是', '周末，有3', '回']],
    ['14家成立了党支部', 60, ['14家成立了', '党支部']],
    ['社区“大党委”兼职委员', 90, ['社区“大党委”', '兼职委员']],
    ['占44.6%，不多', 47, ['占', '44.6%，', '不多']],
  ])('%s is cut where a Chinese typesetter would', (words, width, lines) => {
    expect(wrap(words, 10, width)).toEqual(lines);
  });

  const signs = constantFrom(...'三元区党建“”‘’（）《》，。；：！？、—…·%0123456789余个abcW ');
  const anyText = array(signs, { maxLength: 60 }).map((all) => all.join(''));

  test('never start with a sign that belongs to the line before, nor end with an opening one', () => {
    assert(
      property(anyText, integer({ min: 200, max: 400 }), (words, width) => {
        const lines = wrap(words, 13, width);
        // A run of nothing but signs has to be cut somewhere.
        if (/[“‘（《，。；：！？、”’）》—…·%]{3}/.test(words)) return;
        lines.slice(1).forEach((one) => expect(one).not.toMatch(/^[，。；：！？、”’）》…·%]/));
        lines.slice(0, -1).forEach((one) => expect(one).not.toMatch(/[“‘（《]$/));
      }),
    );
  });

  test('keep every sign and stay within the width', () => {
    assert(
      property(anyText, integer({ min: 30, max: 400 }), (words, width) => {
        const lines = wrap(words, 13, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        lines.forEach((one) => expect(textWidth(one, 13)).toBeLessThanOrEqual(width));
      }),
    );
  });

  test('come from any text at all', () => {
    assert(property(string({ unit: 'grapheme' }), (words) => wrap(words, 13, 100).every((one) => one !== '')));
  });
});

describe('a paragraph', () => {
  const place = { x: 5, top: 10, width: 40, size: 10, class: 'label' };

  test('sets its lines below one another', () => {
    const { marks, height } = paragraph('一二三四五六', place);
    expect(marks).toMatchObject([
      { text: '一二三四', x: 5, y: 20.6 },
      { text: '五六', x: 5, y: 34.6 },
    ]);
    expect(height).toBe(28);
  });

  test('can be balanced, for the middle of a shape', () => {
    expect(
      textsOf({ width: 0, height: 0, marks: paragraph('绿都楼宇党建联盟', { ...place, width: 60, balanced: true }).marks }).map(
        (mark) => mark.text,
      ),
    ).toEqual(['绿都楼宇', '党建联盟']);
  });

  test.each([
    ['a name', ['绿都楼宇党建联盟'], 54, true],
    ['a name and where it is', ['绿都楼宇党建联盟', '明溪县'], 54, true],
    ['a name three times as long', ['绿都楼宇党建联盟'.repeat(3)], 54, false],
    ['a name and a long place', ['联盟', '明溪县'.repeat(12)], 54, false],
    ['a name in a small circle', ['绿都楼宇党建联盟'], 30, false],
  ] as const)('fits a circle or not: %s', (_what, words, radius, fits) => {
    expect(
      fitsCircle(
        words.map((one) => ({ words: one, size: 16, class: 'centre' })),
        radius,
      ),
    ).toBe(fits);
  });

  test('stacks with others, missing ones taking no room', () => {
    const { marks, height } = stack(
      [
        { words: '名', size: 10, class: 'strong' },
        { words: undefined, size: 10, class: 'muted' },
        { words: '注', size: 20, class: 'muted' },
      ],
      { x: 0, top: 0, width: 100 },
    );
    expect(marks).toMatchObject([
      { text: '名', y: 10.6 },
      { text: '注', y: 35.2 },
    ]);
    expect(height).toBe(42);
  });
});
