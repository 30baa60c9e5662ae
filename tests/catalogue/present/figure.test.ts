import { expect, test } from 'vitest';
import { chartFigure } from '../../../src/catalogue/present/figure.ts';
import { text, type Picture } from '../../../src/charts/mark.ts';

const AROUND = { title: '办了场次很多的夜谈会', subtitle: '累计数', note: '限度', source: '来源：据原文' };

/** As wide as asked, of one height, with one line of text. */
const flat =
  (height: number) =>
  (width: number): Picture => ({ width, height, marks: [text({ x: 0, y: 20, size: width < 480 ? 13 : 14, text: '字', class: 'label' })] });

test('a chart is drawn anew for each shape of screen, and for a phone', () => {
  const { r43, r169, r329, flow } = chartFigure(flat(200), AROUND, '图');
  expect([r43.mode, r169.mode, r329.mode]).toEqual(['above', 'above', 'beside']);
  expect(new Set([r43, r169, r329].map(({ box }) => (box.width / box.height).toFixed(1))).size).toBe(3);
  expect(flow.box).toEqual({ width: 288, height: 200 });
});

test('a high one stands beside its words, or alone under its title', () => {
  const { r43, r169 } = chartFigure(flat(305), AROUND, '图');
  expect([r43.mode, r169.mode]).toEqual(['bare', 'beside']);
});

test('one that fits nowhere is refused, with what to do', () => {
  expect(() => chartFigure(flat(900), AROUND, '图steps')).toThrow(/图steps放不进幻灯片.*拆成两张图/);
});
