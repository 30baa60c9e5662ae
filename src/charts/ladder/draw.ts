import { max, scaleLinear } from 'd3';
import { layoutFor, type Layout } from '../layout.ts';
import { circle, line, text, type Mark, type Picture, type TextMark } from '../mark.ts';
import { textWidth } from '../measure.ts';
import { stack, type Block } from '../paragraph.ts';
import type { Datum } from '../datum.ts';
import type { LadderData, Rung } from './data.ts';

const DOT = 6.5;
/** From a dot's edge up to the foot of its number. */
const AIR = 6;

function number({ text: printed, key }: Datum, x: number, y: number, size: number, anchor: TextMark['anchor']): Mark {
  return text({ x, y: y - DOT - AIR, size, text: printed, key, anchor, class: 'number' });
}

/** Hollow is the base, filled what it rises to. Numbers stand above their dots, away from each other and clear of the axis. */
function dumbbell({ base, raised }: Rung, x: (value: number) => number, y: number, size: number): readonly Mark[] {
  const from = x(base.low);
  const hollow = circle({ cx: from, cy: y, r: DOT, class: 'dot organisation ring', key: base.key });
  if (!raised) return [hollow, number(base, from - DOT, y, size, 'start')];
  const to = x(raised.low);
  // Amounts that are nearly the same have dots on one another, but never numbers.
  const edge = Math.min(from + DOT, to - DOT - AIR);
  return [
    line({ x1: from + DOT, y1: y, x2: to, y2: y, class: 'step organisation', key: raised.key }),
    hollow,
    circle({ cx: to, cy: y, r: DOT, class: 'dot organisation', key: raised.key }),
    edge >= textWidth(base.text, size) ? number(base, edge, y, size, 'end') : number(base, 0, y + DOT * 2 + AIR * 2 + size, size, 'start'),
    number(raised, to - DOT, y, size, 'start'),
  ];
}

function names({ name, raisedName, base, raised }: Rung, top: number, width: number, { small, strong }: Layout): Block {
  const head = stack([{ words: name, size: strong, class: 'strong' }], { x: 0, top, width, key: base.key });
  const below = { x: 0, top: top + head.height, width, key: raised?.key ?? base.key };
  const note = stack([{ words: raisedName, size: small, class: 'muted' }], below);
  return { marks: [...head.marks, ...note.marks], height: head.height + note.height };
}

/** A dumbbell per group of people on one scale from zero. */
export function drawLadder({ rungs }: LadderData, width: number): Picture {
  const layout = layoutFor(width);
  const size = layout.wide ? layout.strong : layout.small;
  const amounts = rungs.flatMap(({ base, raised }) => (raised ? [base, raised] : [base]));
  const room = (max(amounts, (datum) => textWidth(datum.text, size)) ?? 0) - DOT;
  const end = Math.max(width * 0.2, width - room);
  const x = scaleLinear([0, max(amounts, ({ low }) => low) ?? 1], [DOT, end]);
  const marks: Mark[] = [];
  let top = 0;
  for (const rung of rungs) {
    const words = names(rung, top, width, layout);
    const y = top + words.height + size + AIR + DOT + 4;
    const drawn = dumbbell(rung, x, y, size);
    const below = drawn.some((mark) => mark.kind === 'text' && mark.y > y) ? size * 1.4 : 0;
    const axis = line({ x1: DOT, y1: y, x2: end, y2: y, class: 'axis' });
    const zero = line({ x1: DOT, y1: y - 6, x2: DOT, y2: y + 6, class: 'axis' });
    marks.push(...words.marks, axis, zero, ...drawn);
    top = y + DOT + below + 20;
  }
  return { width, height: Math.ceil(top - 16), marks };
}
