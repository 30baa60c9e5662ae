import type { MapPlace } from './data.ts';
import type { MapLabel } from './layout.ts';
import type { Point } from './projection.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes; classes in one text. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  if (className !== '') element.setAttribute('class', className);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What stands at one point of the ground: a picture whose origin is that point, and which reaches as far as it likes. */
export function standing(...shapes: readonly SVGElement[]): HTMLElement {
  const box = document.createElement('div');
  const svg = draw('svg', '', { width: 1, height: 1, 'aria-hidden': 'true', focusable: 'false' });
  svg.append(...shapes);
  box.append(svg);
  return box;
}

/** A community is a circle and a village a square, so that colour is never alone; solid with a point of its own, pale without. */
export function markOf({ code, kind, precision }: MapPlace, dot: number, [x, y]: Point = [0, 0]): SVGElement {
  const own = precision === 'schematic' ? 'schematic' : 'own';
  const className = `mark ${kind} ${own}`;
  // A square of the same width looks bigger than a circle.
  const half = dot * 0.9;
  return kind === 'community'
    ? draw('circle', className, { 'data-code': code, cx: x, cy: y, r: dot })
    : draw('rect', className, { 'data-code': code, x: x - half, y: y - half, width: 2 * half, height: 2 * half });
}

/** From a point towards something round beside it, up to its edge. */
export function leaderTo([x, y]: Point, radius: number): SVGLineElement {
  const reach = Math.max(0, 1 - radius / Math.max(1, Math.hypot(x, y)));
  return draw('line', 'leader', { x1: 0, y1: 0, x2: x * reach, y2: y * reach });
}

export function labelOf(
  text: string,
  { offset: [x, y], anchor }: MapLabel,
  size: number,
  className: string,
  code?: string,
): SVGTextElement {
  const label = draw('text', className, {
    x,
    y,
    'text-anchor': anchor,
    'font-size': size,
    ...(code === undefined ? {} : { 'data-code': code }),
  });
  label.textContent = text;
  return label;
}

/** An arc of a ring around the origin, clockwise from the top, in shares of the whole. */
export function arc(className: string, radius: number, from: number, share: number): SVGElement {
  if (share >= 1) return draw('circle', className, { r: radius });
  const at = (turn: number): string => `${Math.sin(turn * 2 * Math.PI) * radius} ${-Math.cos(turn * 2 * Math.PI) * radius}`;
  return draw('path', className, { d: `M${at(from)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(from + share)}` });
}

/** Several places that would cover each other: a ring with their number, the wider the more they are. */
export function gatheredMark(key: string, count: number): SVGElement {
  const radius = 10 + 3 * Math.log10(count);
  const total = draw('text', 'sum-total', { 'text-anchor': 'middle', y: 4.5, 'font-size': 12 });
  total.textContent = String(count);
  const mark = draw('g', 'gathered', { 'data-gathered': key });
  mark.append(draw('circle', 'ground', { r: radius }), total);
  return mark;
}
