import { layoutFor } from '../layout.ts';
import { circle, line, path, type Mark, type Picture } from '../mark.ts';
import type { ProcessData } from './data.ts';
import { setStep } from './step.ts';

/** Steps that fit side by side; more run downwards at any width. */
const MOST_ACROSS = 4;
const HEAD = 7;
/** The round end of a stage reaches this far beyond its line. */
const CAP = 2;

function drawAcross({ steps, tone }: ProcessData, width: number): Picture {
  const layout = layoutFor(width);
  const gap = 28;
  const column = (width - gap * (steps.length - 1)) / steps.length;
  const y = HEAD + 1;
  const marks: Mark[] = [];
  let bottom = 0;
  steps.forEach((step, index) => {
    const x = index * (column + gap);
    const words = setStep(step, x, y + 14, column, layout);
    marks.push(line({ x1: x + CAP, y1: y, x2: x + column - CAP, y2: y, class: `stage ${tone}`, key: step.key }));
    if (index < steps.length - 1) {
      const tip = x + column + gap - 6;
      marks.push(
        path({
          d: `M${x + column + 4},${y}H${tip}M${tip - HEAD},${y - HEAD}L${tip},${y}L${tip - HEAD},${y + HEAD}`,
          class: `arrow ${tone}`,
        }),
      );
    }
    marks.push(...words.marks);
    bottom = Math.max(bottom, y + 14 + words.height);
  });
  return { width, height: Math.ceil(bottom), marks };
}

function drawDown({ steps, tone }: ProcessData, width: number): Picture {
  const layout = layoutFor(width);
  const [x, left] = [8, 30];
  const marks: Mark[] = [];
  let top = 0;
  steps.forEach((step, index) => {
    const words = setStep(step, left, top, width - left, layout);
    const y = top + layout.strong * 0.72;
    marks.push(circle({ cx: x, cy: y, r: 6, class: `node ${tone}`, key: step.key }), ...words.marks);
    const next = top + words.height + 18;
    if (index < steps.length - 1) {
      const tip = next + layout.strong * 0.72 - 9;
      marks.push(path({ d: `M${x},${y + 9}V${tip}M${x - 5},${tip - 6}L${x},${tip}L${x + 5},${tip - 6}`, class: `arrow ${tone}` }));
    }
    top = next;
  });
  return { width, height: Math.ceil(top - 14), marks };
}

/** From left to right where few steps have room, else from top to bottom. */
export function drawProcess(data: ProcessData, width: number): Picture {
  return layoutFor(width).wide && data.steps.length <= MOST_ACROSS ? drawAcross(data, width) : drawDown(data, width);
}
