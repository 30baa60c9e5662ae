import { describe, expect, test } from 'vitest';
import { circle, line, path, rect, text, type Mark } from '../../src/charts/mark.ts';
import { escapeXml, svgElement, svgMarks } from '../../src/charts/svg.ts';

describe('a mark as an element', () => {
  test.each<[string, Mark, string]>([
    ['a rect', rect({ x: 1.04, y: 2.06, width: 3, height: 4, class: 'bar' }), '<rect x="1" y="2.1" width="3" height="4" class="bar"/>'],
    ['a circle', circle({ cx: 1, cy: 2, r: 3.333, class: 'dot', key: 'k' }), '<circle cx="1" cy="2" r="3.3" class="dot" data-key="k"/>'],
    ['a line', line({ x1: 0, y1: 0.55, x2: 1 / 3, y2: 2, class: 'axis' }), '<line x1="0" y1="0.6" x2="0.3" y2="2" class="axis"/>'],
    ['a path', path({ d: 'M1.25,2.349L-0.04,1e-7', class: 'arrow' }), '<path d="M1.3,2.3L0,0" class="arrow"/>'],
    [
      'a text',
      text({ x: 1, y: 2, size: 13, text: '甲<乙', class: 'label' }),
      '<text x="1" y="2" font-size="13" class="label">甲&lt;乙</text>',
    ],
    [
      'a text that ends at its place',
      text({ x: 1, y: 2, size: 13, text: '甲', class: 'label', anchor: 'end' }),
      '<text x="1" y="2" font-size="13" text-anchor="end" class="label">甲</text>',
    ],
    [
      'a title that cannot break out',
      circle({ cx: 1, cy: 2, r: 3, class: 'dot', title: '</title>"' }),
      '<circle cx="1" cy="2" r="3" class="dot"><title>&lt;/title&gt;&quot;</title></circle>',
    ],
  ])('is %s', (_name, mark, expected) => {
    expect(svgElement(mark)).toBe(expected);
  });

  test('wears what it is told to wear instead of its class', () => {
    const dress = ({ class: name }: Mark): Record<string, string> => ({ fill: name === 'bar' ? '#123456' : 'none' });
    expect(svgMarks({ marks: [rect({ x: 0, y: 0, width: 1, height: 1, class: 'bar' })] }, dress)).toBe(
      '<rect x="0" y="0" width="1" height="1" fill="#123456"/>',
    );
  });

  test('comes after those below it', () => {
    const marks = [rect({ x: 0, y: 0, width: 1, height: 1, class: 'a' }), circle({ cx: 0, cy: 0, r: 1, class: 'b' })];
    expect(svgMarks({ marks })).toBe(marks.map((mark) => svgElement(mark)).join(''));
  });
});

test('signs that mean something in XML are written so that they do not', () => {
  expect(escapeXml('a & "b" < c > d')).toBe('a &amp; &quot;b&quot; &lt; c &gt; d');
});
