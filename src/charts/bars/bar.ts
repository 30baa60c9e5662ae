import { endOf, type Datum, type Tone } from '../datum.ts';
import { path, rect, type Mark } from '../mark.ts';

const SLIVERS = 3;
/** Length of the arrow after a bar without an upper end. */
export const ARROW = 18;

/** Solid as far as the number is certain; fading over the range of a 余; an arrow where nothing is known above. `end` is where its number may start. */
export function bar(
  datum: Datum,
  x: (value: number) => number,
  y: number,
  height: number,
  tone: Tone,
): { readonly marks: readonly Mark[]; readonly end: number } {
  const { key, low, high } = datum;
  const at = x(low);
  const solid = rect({ x: x(0), y, width: at - x(0), height, class: `bar ${tone}`, key });
  switch (endOf(datum)) {
    case 'closed':
      return { marks: [solid], end: at };
    case 'arrow': {
      const [middle, tip] = [y + height / 2, at + ARROW];
      const d = `M${at},${middle}H${tip}M${tip - 7},${middle - 6}L${tip},${middle}L${tip - 7},${middle + 6}`;
      return { marks: [solid, path({ d, class: `arrow ${tone}`, key })], end: tip };
    }
    case 'fading': {
      const end = x(high ?? low);
      const step = (end - at) / SLIVERS;
      const slivers = Array.from({ length: SLIVERS }, (_, index) =>
        rect({ x: at + step * index, y, width: step, height, class: `bar ${tone} fade-${index + 1}`, key }),
      );
      return { marks: [solid, ...slivers], end };
    }
  }
}
