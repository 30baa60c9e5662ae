import { range, type ScaleLinear } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { line, text, type Mark } from '../mark.ts';
import { textWidth } from '../measure.ts';

/** Most air between a rule and what stands beside it. */
export const AIR = 3;

/** Rules and names of the years above their columns; where columns are narrower than names, those of every few years. */
export function yearMarks(first: number, last: number, x: ScaleLinear<number, number>, height: number, size: number): readonly Mark[] {
  const width = x(last + 1);
  const column = x(first + 1) - x(first);
  const widest = textWidth(zh.yearName(last), size);
  const every = widest <= column ? 1 : Math.ceil((widest + AIR * 2) / column);
  const years = range(first, last + 1, every);
  const rules = [...years, last + 1].map((year) => {
    const at = Math.min(width - 0.5, x(year) + 0.5);
    return line({ x1: at, y1: 0, x2: at, y2: height, class: 'hair' });
  });
  const names = years.flatMap((year) => {
    const name = { y: size * 1.1, size, text: zh.yearName(year), class: 'muted' };
    if (every === 1) return [text({ ...name, x: x(year + 0.5), anchor: 'middle' })];
    return x(year) + AIR + widest <= width ? [text({ ...name, x: x(year) + AIR })] : [];
  });
  return [...rules, ...names];
}
