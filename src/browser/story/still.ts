import { pointsOf } from '../../charts/story/dots.ts';

/** Where one dot stands in one step, in units of the picture, and the classes it wears. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly class: string;
}

/** A step as it is printed: its dots in the order of the codes, and all else that is drawn. */
export interface Frame {
  readonly viewBox: string;
  readonly dots: readonly Dot[];
  readonly words: readonly Element[];
}

/** A path of dots is printed with the class of its look; a dot of its own wears the same, except where the path has to cheat. */
function classOf(path: Element): string {
  return `dot ${(path.getAttribute('class') ?? '').replace('dots ', '').replace('rings', 'unknown')}`;
}

/** Reads a printed still. Dots that step out are printed a second time, on top: of two in one spot the later one counts. */
export function readStill(svg: SVGSVGElement): Frame {
  const paths = [...svg.querySelectorAll('path.dots')];
  const dots: Dot[] = [];
  for (const path of paths) {
    const r = Number(path.getAttribute('stroke-width')) / 2;
    const own = pointsOf(path.getAttribute('d') ?? '').map(({ x, y }): Dot => ({ x, y, r, class: classOf(path) }));
    if (!path.matches('.named')) dots.push(...own);
    else for (const one of own) dots[dots.findIndex(({ x, y }) => x === one.x && y === one.y)] = one;
  }
  return {
    viewBox: svg.getAttribute('viewBox') ?? '',
    dots,
    words: [...svg.children].filter((one) => !paths.includes(one) && one.localName !== 'marker'),
  };
}
