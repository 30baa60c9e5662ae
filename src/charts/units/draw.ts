import { max } from 'd3';
import { zhCharts as zh } from '../../words/zh-charts.ts';
import { endOf, type Datum, type Tone } from '../datum.ts';
import { layoutFor, type Layout } from '../layout.ts';
import { path, rect, text, type Mark, type Picture } from '../mark.ts';
import { textWidth } from '../measure.ts';
import { paragraph } from '../paragraph.ts';
import type { UnitPanel, UnitsData } from './data.ts';
import { gridFor, type Grid } from './grid.ts';

/** The square after the last known one fades out in slivers: nobody knows how much of it is filled. */
const SLIVERS = 3;

/** Squares a panel takes, the open one included. */
export function squares({ datum, whole }: UnitPanel, per: number): number {
  if (whole) return Math.ceil(whole.low / per);
  return Math.ceil(datum.low / per) + (endOf(datum) === 'closed' ? 0 : 1);
}

/** The filled squares of a count. The last one is filled only as far as the count goes. */
function filled(datum: Datum, per: number, grid: Grid, tone: Tone, left: number, top: number): readonly Mark[] {
  const { key, low } = datum;
  const count = Math.ceil(low / per);
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = grid.at(index);
    const part = Math.min(1, low / per - index);
    return rect({ x: left + x, y: top + y, width: grid.side * part, height: grid.side, class: `unit ${tone}`, key });
  });
}

function openEnd(datum: Datum, per: number, grid: Grid, tone: Tone, left: number, top: number): readonly Mark[] {
  const end = endOf(datum);
  const { x, y } = grid.at(Math.ceil(datum.low / per));
  const [from, over, side] = [left + x, top + y, grid.side];
  if (end === 'closed') return [];
  if (end === 'arrow')
    return [
      path({
        d: `M${from},${over + side / 2}H${from + side}M${from + side * 0.55},${over + side * 0.15}L${from + side},${over + side / 2}L${from + side * 0.55},${over + side * 0.85}`,
        class: `arrow ${tone}`,
        key: datum.key,
      }),
    ];
  return Array.from({ length: SLIVERS }, (_, index) =>
    rect({
      x: from + (side / SLIVERS) * index,
      y: over,
      width: side / SLIVERS,
      height: side,
      class: `unit ${tone} fade-${index + 1}`,
      key: datum.key,
    }),
  );
}

/** Numeral and label, set beside the squares where there is room and above them where there is not. */
function heading(
  { datum, whole, rest }: UnitPanel,
  per: number,
  layout: Layout,
  top: number,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { figure, small } = layout;
  const { key } = datum;
  const numeral = text({ x: 0, y: top + figure * 0.88, size: figure, text: datum.text, class: 'figure', key });
  const taken = textWidth(datum.text, figure) + figure * 0.3;
  const beside = !layout.wide && textWidth(datum.label, small) <= width - taken;
  const label = beside
    ? { marks: [text({ x: taken, y: top + figure * 0.88, size: small, text: datum.label, class: 'label', key })], height: 0 }
    : paragraph(datum.label, { x: 0, top: top + figure * 1.15, width, size: small, class: 'label', key });
  const unit = whole
    ? [zh.cell(per, whole.unit), ...(rest ? [zh.hollow(rest.label, rest.text)] : [])].join('，')
    : zh.cell(per, datum.unit);
  const scale = paragraph(unit, { x: 0, top: top + figure * 1.15 + label.height, width, size: small, class: 'muted', key });
  return { marks: [numeral, ...label.marks, ...scale.marks], height: figure * 1.15 + label.height + scale.height };
}

/** Panels one below the other, all with squares of one size. */
export function drawUnits({ panels, per, tone }: UnitsData, width: number): Picture {
  const layout = layoutFor(width);
  const aside = layout.wide ? 176 : 0;
  const room = width - aside;
  const grid = gridFor(max(panels, (panel) => squares(panel, per)) ?? 1, room, layout.wide ? 24 : 20);
  const marks: Mark[] = [];
  let top = 0;
  for (const panel of panels) {
    const head = heading(panel, per, layout, top, layout.wide ? aside - 16 : width);
    const under = layout.wide ? top + 4 : top + head.height + 6;
    const total = squares(panel, per);
    const known = Math.ceil(panel.datum.low / per);
    const empty = panel.whole
      ? Array.from({ length: total - known }, (_, index) => {
          const { x, y } = grid.at(known + index);
          return rect({
            x: aside + x + 0.6,
            y: under + y + 0.6,
            width: grid.side - 1.2,
            height: grid.side - 1.2,
            class: `unit ${tone} ring`,
            key: panel.whole?.key ?? '',
          });
        })
      : [];
    marks.push(
      ...head.marks,
      ...filled(panel.datum, per, grid, tone, aside, under),
      ...empty,
      ...(panel.whole ? [] : openEnd(panel.datum, per, grid, tone, aside, under)),
    );
    const bottom = under + grid.height(total);
    top = (layout.wide ? Math.max(bottom, top + head.height) : bottom) + layout.figure * 0.9;
  }
  let height = top - layout.figure * 0.9 + 2;
  const open = panels.map(({ datum, whole }) => (whole ? 'closed' : endOf(datum))).filter((end) => end !== 'closed');
  for (const end of new Set(open)) {
    const note = paragraph(zh.end[end], { x: aside, top: height + 8, width: room, size: layout.small, class: 'muted' });
    marks.push(...note.marks);
    height += note.height + 8;
  }
  return { width, height: Math.ceil(height), marks };
}
