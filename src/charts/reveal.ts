import type { CircleMark, LineMark, Mark, Picture } from './mark.ts';
import { svgElement } from './svg.ts';

/** More things than these are not brought in one by one, but kind by kind. */
const MOST = 7;
/** Marks without a key of their own that belong to the thing they lead to. */
const LEADING = /^(?:link|tie)\b/;
/** And those that belong to the thing before them. */
const FOLLOWING = /^(?:arrow|notch)\b/;
/** Axis, frames, legends and cautions are there from the beginning. */
const FIRST = 0;

const touches = ({ x1, y1, x2, y2 }: LineMark, { cx, cy, r }: CircleMark): boolean =>
  [Math.hypot(x1 - cx, y1 - cy), Math.hypot(x2 - cx, y2 - cy)].some((far) => far <= r + 3);

/** Which keys come in together, the first at once: each by itself, or where they are many, those that look alike. */
function waves(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const looks = new Map<string, string>();
  for (const { key, class: look } of marks) if (key !== undefined && !looks.has(key)) looks.set(key, look);
  const groups = looks.size > MOST ? [...new Set(looks.values())] : [...looks.keys()];
  return new Map([...looks].map(([key, look]) => [key, groups.indexOf(looks.size > MOST ? look : key)]));
}

/**
 * In which step of a talk each mark of a picture comes in: 0 stands from the beginning.
 * @returns one number for each mark, in their order; every number from 0 to the largest is there.
 */
export function reveal({ marks }: Pick<Picture, 'marks'>): readonly number[] {
  const wave = waves(marks);
  const of = (mark: Mark | undefined): number | undefined => (mark?.key === undefined ? undefined : wave.get(mark.key));
  const circles = marks.filter((mark) => mark.kind === 'circle' && mark.key !== undefined) as readonly CircleMark[];
  const steps = marks.map((mark, index) => {
    const own = of(mark);
    if (own !== undefined) return own;
    if (LEADING.test(mark.class)) {
      const end = mark.kind === 'line' ? circles.find((circle) => touches(mark, circle)) : undefined;
      return of(end ?? marks.slice(index).find(({ key }) => key !== undefined)) ?? FIRST;
    }
    return FOLLOWING.test(mark.class) ? (of(marks.slice(0, index).findLast(({ key }) => key !== undefined)) ?? FIRST) : FIRST;
  });
  const there = [...new Set([FIRST, ...steps])].toSorted((a, b) => a - b);
  return steps.map((step) => there.indexOf(step));
}

/** The inside of a picture whose marks come in step by step: those of one step that follow each other stand in a group that tells it. No script asks for their keys here. */
export function revealedMarks(picture: Pick<Picture, 'marks'>): string {
  const steps = reveal(picture);
  const drawn = picture.marks.map((mark) => svgElement(mark).replace(/ data-key="[^"]*"/, ''));
  return drawn
    .map((element, index) => {
      const [step, before, after] = [steps[index] ?? 0, steps[index - 1] ?? 0, steps[index + 1] ?? 0];
      return `${step > 0 && step !== before ? `<g data-step="${String(step)}">` : ''}${element}${step > 0 && step !== after ? '</g>' : ''}`;
    })
    .join('');
}
