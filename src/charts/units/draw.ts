import { max } from 'd3';
import { zhCharts as zh } from '../../words/zh-charts.ts';
import { endOf } from '../datum.ts';
import { layoutFor, type Layout } from '../layout.ts';
import { text, type Mark, type Picture } from '../mark.ts';
import { fitting, textWidth } from '../measure.ts';
import { paragraph, type Block } from '../paragraph.ts';
import type { UnitPanel, UnitsData } from './data.ts';
import { gridFor } from './grid.ts';
import { squareCount, squares } from './squares.ts';

/** Numeral and label: on one line where both fit, else the label below. */
function heading({ datum: { key, text: printed, label } }: UnitPanel, { wide, figure, small }: Layout, top: number, width: number): Block {
  const size = fitting(printed, figure, width, small);
  const baseline = top + figure * 0.88;
  const beside = textWidth(printed, size) + size * 0.3;
  const numeral = text({ x: 0, y: baseline, size, text: printed, class: 'figure', key });
  if (!wide && beside + textWidth(label, small) <= width) {
    return { marks: [numeral, text({ x: beside, y: baseline, size: small, text: label, class: 'label', key })], height: figure * 1.15 };
  }
  const below = paragraph(label, { x: 0, top: top + figure * 1.15, width, size: small, class: 'label', key });
  return { marks: [numeral, ...below.marks], height: figure * 1.15 + below.height };
}

/** Panels one below the other, all with squares of one size; wide ones have their numeral at the side. */
export function drawUnits({ panels, per, tone }: UnitsData, width: number): Picture {
  const layout = layoutFor(width);
  const { wide, small } = layout;
  const aside = wide ? 190 : 0;
  const room = width - aside;
  const grid = gridFor(max(panels, (panel) => squareCount(panel, per)) ?? 1, room, wide ? 24 : 20);
  const marks: Mark[] = [];
  let bottom = 0;
  panels.forEach((panel, index) => {
    const top = index === 0 ? 0 : bottom + 22;
    const { datum, whole, rest } = panel;
    const head = heading(panel, layout, top, wide ? aside - 20 : width);
    const under = wide ? top + 5 : top + head.height + 6;
    const foot = under + grid.height(squareCount(panel, per)) + 4;
    const open = whole ? '' : zh.end[endOf(datum)];
    const legend = [zh.cell(per, datum.unit), ...(whole && rest ? [zh.hollow(rest.label, rest.text)] : []), ...(open === '' ? [] : [open])];
    const scale = paragraph(legend.join('；'), { x: aside, top: foot, width: room, size: small, class: 'muted', key: datum.key });
    marks.push(...head.marks, ...squares(panel, per, grid, tone, aside, under), ...scale.marks);
    bottom = Math.max(foot + scale.height, wide ? top + head.height : 0);
  });
  return { width, height: Math.ceil(bottom), marks };
}
