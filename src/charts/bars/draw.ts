import { max, scaleLinear } from 'd3';
import { zhCharts as zh } from '../../words/zh-charts.ts';
import { endOf, type Datum, type Tone } from '../datum.ts';
import { layoutFor } from '../layout.ts';
import { line, path, rect, text, type Mark, type Picture } from '../mark.ts';
import { centred, textWidth } from '../measure.ts';
import { paragraph } from '../paragraph.ts';
import { ranked, type BarsData } from './data.ts';

const SLIVERS = 3;
const ARROW = 18;

/** Solid as far as the number is certain; fading over the range of a 余; an arrow where nothing is known above. */
function bar(
  datum: Datum,
  x: (value: number) => number,
  y: number,
  height: number,
  tone: Tone,
): { readonly marks: readonly Mark[]; readonly end: number } {
  const { key, low, high } = datum;
  const solid = rect({ x: x(0), y, width: x(low) - x(0), height, class: `bar ${tone}`, key });
  const at = x(low);
  switch (endOf(datum)) {
    case 'closed':
      return { marks: [solid], end: at };
    case 'arrow': {
      const middle = y + height / 2;
      const tip = at + ARROW;
      return {
        marks: [
          solid,
          path({
            d: `M${at},${middle}H${tip}M${tip - 7},${middle - 6}L${tip},${middle}L${tip - 7},${middle + 6}`,
            class: `arrow ${tone}`,
            key,
          }),
        ],
        end: tip,
      };
    }
    case 'fading': {
      const step = (x(high ?? low) - at) / SLIVERS;
      const slivers = Array.from({ length: SLIVERS }, (_, index) =>
        rect({ x: at + step * index, y, width: step, height, class: `bar ${tone} fade-${index + 1}`, key }),
      );
      return { marks: [solid, ...slivers], end: x(high ?? low) };
    }
  }
}

/** Ranked bars with their numbers at the end, so that no axis has to be read. */
export function drawBars(bars: BarsData, width: number): Picture {
  const { wide, small, strong } = layoutFor(width);
  const data = ranked(bars);
  const left = wide ? 200 : 0;
  const numbers = (max(data, (datum) => textWidth(datum.text, strong)) ?? 0) + 8;
  const arrows = data.some((datum) => endOf(datum) === 'arrow') ? ARROW : 0;
  const x = scaleLinear([0, max(data, ({ low, high }) => high ?? low) ?? 1], [left, Math.max(left + 20, width - numbers - arrows)]);
  const thick = wide ? 26 : 22;
  const marks: Mark[] = [];
  let top = 0;
  for (const datum of data) {
    const label = paragraph(datum.label, {
      x: 0,
      top: wide ? top + 2 : top,
      width: wide ? left - 16 : width,
      size: small,
      class: 'label',
      key: datum.key,
    });
    const y = wide ? top : top + label.height + 4;
    const { marks: drawn, end } = bar(datum, x, y, thick, bars.tone);
    marks.push(
      ...label.marks,
      ...drawn,
      text({ x: end + 8, y: centred(y + thick / 2, strong), size: strong, text: datum.text, class: 'number', key: datum.key }),
    );
    top = Math.max(y + thick, wide ? top + label.height : 0) + 18;
  }
  const foot = top - 12;
  marks.unshift(line({ x1: left, y1: 0, x2: left, y2: foot - 4, class: 'axis' }));
  let height = foot;
  for (const end of new Set(data.map(endOf))) {
    const note =
      zh.end[end] === '' ? null : paragraph(zh.end[end], { x: left, top: height + 4, width: width - left, size: small, class: 'muted' });
    marks.push(...(note?.marks ?? []));
    height += note ? note.height + 4 : 0;
  }
  return { width, height: Math.ceil(height), marks };
}
