import type { MapPlace } from './data.ts';
import type { MapLabel } from './layout.ts';
import type { Point } from './projection.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A square of the same weight as a dot is a little smaller than the box around it. */
const SQUARE = 0.9;

/** An SVG element with attributes; classes in one text. Classes are those of the still map, which give the looks. */
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
  const className = `${kind} ${{ site: 'own', seat: 'own seat', schematic: 'schematic' }[precision]}`;
  const half = dot * SQUARE;
  return kind === 'community'
    ? draw('circle', className, { 'data-code': code, cx: x, cy: y, r: dot })
    : draw('rect', className, { 'data-code': code, x: x - half, y: y - half, width: 2 * half, height: 2 * half });
}

/** From a point towards something round beside it, up to its edge. */
export function leaderTo([x, y]: Point, radius: number): SVGLineElement {
  const reach = Math.max(0, 1 - radius / Math.max(1, Math.hypot(x, y)));
  return draw('line', 'leader', { x1: 0, y1: 0, x2: x * reach, y2: y * reach });
}

/** A small square on its corner: no place looks like that. */
export function stationMark(): SVGElement {
  return draw('path', 'station', { d: 'M0 -3.2L3.2 0L0 3.2L-3.2 0Z' });
}

/** A name where the layout has room for it. @param code whose name it is, if a press on it means something. */
export function nameOf(
  words: string,
  { offset: [x, y], anchor }: MapLabel,
  size: number,
  className: string,
  code?: string,
): SVGTextElement {
  const name = draw('text', className, {
    x,
    y,
    'text-anchor': anchor,
    'font-size': size,
    ...(code === undefined ? {} : { 'data-code': code }),
  });
  name.textContent = words;
  return name;
}

/** An arc of a ring around the origin, clockwise from the top, in shares of the whole. */
export function arc(className: string, radius: number, from: number, share: number): SVGElement {
  if (share >= 1) return draw('circle', className, { r: radius });
  const at = (turn: number): string => `${Math.sin(turn * 2 * Math.PI) * radius} ${-Math.cos(turn * 2 * Math.PI) * radius}`;
  return draw('path', className, { d: `M${at(from)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(from + share)}` });
}

/** A number in the middle of something round. */
export function totalOf(count: number, size: number): SVGTextElement {
  const total = draw('text', 'total', { 'text-anchor': 'middle', y: size * 0.37, 'font-size': size });
  total.textContent = String(count);
  return total;
}

/** Several places that would cover each other: a ring with their number, the wider the more they are. */
export function gatheredMark(key: string, count: number): SVGElement {
  const mark = draw('g', 'gathered', { 'data-gathered': key });
  mark.append(draw('circle', 'around', { r: 10 + 3 * Math.log10(count) }), totalOf(count, 12));
  return mark;
}
