import { max, scaleLinear } from 'd3';
import { layoutFor, type Layout } from '../layout.ts';
import { circle, line, text, type Mark, type Picture } from '../mark.ts';
import { centred, textWidth } from '../measure.ts';
import { paragraph } from '../paragraph.ts';
import type { LadderData, Rung } from './data.ts';

/** A dot's radius, and the air between a dot and its number. */
const DOT = 6.5;
const AIR = 11;

/** The base number stands left of its dot when it fits there, else below. */
function dumbbell(
  { base, raised }: Rung,
  x: (value: number) => number,
  y: number,
  { strong }: Layout,
): { readonly marks: readonly Mark[]; readonly below: number } {
  const from = x(base.low);
  const number = { size: strong, text: base.text, key: base.key, class: 'number' };
  const alone = text({ ...number, x: from + AIR, y: centred(y, strong) });
  const dot = circle({ cx: from, cy: y, r: DOT, class: 'dot organisation ring', key: base.key });
  if (!raised) return { marks: [dot, alone], below: 0 };
  const to = x(raised.low);
  const fits = from - AIR - textWidth(base.text, strong) >= 0;
  const label = fits
    ? text({ ...number, x: from - AIR, y: centred(y, strong), anchor: 'end' })
    : text({ ...number, x: Math.max(0, from - DOT), y: y + DOT + strong * 1.1 });
  return {
    marks: [
      line({ x1: from + DOT, y1: y, x2: to, y2: y, class: 'step organisation', key: raised.key }),
      dot,
      circle({ cx: to, cy: y, r: DOT, class: 'dot organisation', key: raised.key }),
      label,
      text({ x: to + AIR, y: centred(y, strong), size: strong, text: raised.text, class: 'number', key: raised.key }),
    ],
    below: fits ? 0 : strong * 1.3,
  };
}

/** A dumbbell per group on one axis from zero: hollow is the base, filled what it rises to. */
export function drawLadder({ rungs }: LadderData, width: number): Picture {
  const layout = layoutFor(width);
  const { small, strong } = layout;
  const tops = rungs.map(({ base, raised }) => raised ?? base);
  const numbers = (max(tops, (datum) => textWidth(datum.text, strong)) ?? 0) + AIR;
  const x = scaleLinear(
    [
      0,
      max(
        rungs.flatMap(({ base, raised }) => (raised ? [base, raised] : [base])),
        ({ low }) => low,
      ) ?? 1,
    ],
    [0, width - numbers - DOT],
  );
  const marks: Mark[] = [];
  let top = 0;
  for (const rung of rungs) {
    const name = paragraph(rung.name, { x: 0, top, width, size: strong, class: 'strong', key: rung.base.key });
    const note =
      rung.raisedName === undefined
        ? { marks: [], height: 0 }
        : paragraph(rung.raisedName, {
            x: 0,
            top: top + name.height,
            width,
            size: small,
            class: 'muted',
            key: rung.raised?.key ?? rung.base.key,
          });
    const y = top + name.height + note.height + 16;
    const { marks: drawn, below } = dumbbell(rung, x, y, layout);
    marks.push(
      ...name.marks,
      ...note.marks,
      line({ x1: 0, y1: y, x2: x.range()[1] ?? width, y2: y, class: 'axis' }),
      line({ x1: 0.5, y1: y - 6, x2: 0.5, y2: y + 6, class: 'axis' }),
      ...drawn,
    );
    top = y + 14 + below + 18;
  }
  return { width, height: Math.ceil(top - 18), marks };
}
