import { max } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { endOf } from '../datum.ts';
import { layoutFor, type Layout } from '../layout.ts';
import { line, text, type Mark, type Picture } from '../mark.ts';
import { fitting, textWidth } from '../measure.ts';
import { BASELINE, NOTHING, paragraph, stack, type Block } from '../paragraph.ts';
import type { UnitPanel, UnitsData } from './data.ts';
import { gridFor } from './grid.ts';
import { emptyCount, squareCount, squares } from './squares.ts';

/** Numeral and label: on one line where both fit, else the label below. */
function heading(
  { datum: { key, text: printed, label } }: UnitPanel,
  { wide, figure, strong, small }: Layout,
  top: number,
  width: number,
): Block {
  const words = [
    { words: printed, size: fitting(printed, figure, width, strong), class: 'figure' },
    { words: label, size: small, class: 'label' },
  ];
  const beside = textWidth(printed, figure) + figure * 0.3;
  if (wide || beside + textWidth(label, small) > width) return stack(words, { x: 0, top, width, key });
  const numeral = stack(words.slice(0, 1), { x: 0, top, width, key });
  const name = text({ x: beside, y: top + figure * BASELINE, size: small, text: label, class: 'label', key });
  return { marks: [...numeral.marks, name], height: numeral.height };
}

/** Panels one below the other, all with squares of one size; wide ones have their numeral at the side. */
export function drawUnits({ panels, per, tone, tones = [], caution = '' }: UnitsData, width: number): Picture {
  const layout = layoutFor(width);
  const { wide, small } = layout;
  const aside = wide ? 204 : 0;
  const room = width - aside;
  const grid = gridFor(max(panels, (panel) => squareCount(panel, per)) ?? 1, room, wide ? 24 : 20);
  const warning = caution === '' ? NOTHING : paragraph(caution, { x: 0, top: 0, width, size: small, class: 'caution' });
  const marks: Mark[] = [...warning.marks];
  let bottom = warning.height;
  panels.forEach((panel, index) => {
    const { datum, whole, rest } = panel;
    const above = panels[index - 1]?.datum.unit;
    const apart = above !== undefined && above !== datum.unit;
    const top = bottom + (apart ? 36 : bottom > 0 ? 22 : 0);
    if (apart) marks.push(line({ x1: 0, y1: bottom + 16, x2: width, y2: bottom + 16, class: 'divider' }));
    const head = heading(panel, layout, top, wide ? aside - 20 : width);
    const under = wide ? top + 8 : top + head.height + 2;
    const foot = under + grid.height(squareCount(panel, per)) + 4;
    const open = whole ? '' : zh.end[endOf(datum)];
    const hollow = emptyCount(panel, per) === 0 ? '' : rest ? zh.hollow(rest.label, rest.text) : zh.hollowOthers;
    const cell = [zh.cell(per, datum.unit), ...(open === '' ? [] : [open]), ...(whole ? [zh.allOf(whole.label, whole.text)] : [])];
    const set = { x: aside, width: room, size: small, class: 'muted' };
    const scale = paragraph(cell.join('；'), { ...set, top: foot, key: whole?.key ?? datum.key });
    const all = paragraph(hollow, { ...set, top: foot + scale.height, key: rest?.key ?? datum.key });
    marks.push(...head.marks, ...squares(panel, per, grid, tones[index] ?? tone, aside, under), ...scale.marks, ...all.marks);
    bottom = Math.max(foot + scale.height + all.height, wide ? top + head.height : 0);
  });
  return { width, height: Math.ceil(bottom), marks };
}
