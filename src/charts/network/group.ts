import { cross, range } from 'd3';
import type { Tone } from '../datum.ts';
import type { Layout } from '../layout.ts';
import { circle, line, type Mark } from '../mark.ts';
import { stack, type Block } from '../paragraph.ts';
import { bodiesOf, hubRadius, NODE, setWords } from './bodies.ts';
import type { NetworkGroup, Tie } from './data.ts';
import { rest, type Placed, type Start } from './force.ts';

/** More than this is no longer a picture one takes in. */
const MOST = 30;
/** Layouts that are tried; the one with the fewest lines through words wins, then the flattest. Whole numbers would all start alike. */
const STARTS = cross(range(24), [14, 30]).map(([index, reach]): Start => ({ seed: index / 24, reach }));

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The dot of a member stands on the side of its words that faces the hub. */
function dotOf({ body, x, y }: Placed, hub: Point): Point {
  if (body.kind !== 'member') return { x, y };
  return { x, y: y + (y < hub.y ? 1 : -1) * (body.height / 2 - NODE) };
}

/** Whether a line runs through a box. */
function runsThrough(from: Point, to: Point, { body, x, y }: Placed): boolean {
  return range(1, 40).some((step) => {
    const [px, py] = [from.x + ((to.x - from.x) * step) / 40, from.y + ((to.y - from.y) * step) / 40];
    return Math.abs(px - x) < body.width / 2 && Math.abs(py - y) < body.height / 2;
  });
}

interface Arrangement {
  readonly placed: readonly Placed[];
  readonly hub: Placed;
  readonly crossings: number;
  readonly height: number;
}

function judge(placed: readonly Placed[]): Arrangement | null {
  const [hub, ...others] = placed;
  if (!hub) return null;
  const crossings = others.reduce(
    (sum, one) => sum + others.filter((other) => other !== one && runsThrough(hub, dotOf(one, hub), other)).length,
    0,
  );
  const tops = placed.map(({ body, y }) => y - body.height / 2);
  const bottoms = placed.map(({ body, y }) => y + body.height / 2);
  return { placed, hub, crossings, height: Math.max(...bottoms) - Math.min(...tops) };
}

/** A hub with its members where forces left them. @returns null where there is no room for it: a list says the same. */
export function groupBlock(
  group: NetworkGroup,
  ties: readonly Tie[],
  tone: Tone,
  left: number,
  from: number,
  width: number,
  layout: Layout,
): Block | null {
  const radius = hubRadius(group, layout);
  if (radius === undefined || group.nodes.length + group.unnamed > MOST) return null;
  const bodies = bodiesOf(group, radius, Math.min(180, width * 0.34), layout);
  if (bodies.some(({ height }) => height > 150)) return null;
  const index = (name: string): number => bodies.findIndex((body) => body.kind === 'member' && body.name === name);
  const links = ties.map(({ between: [one, other] }) => [index(one), index(other)] as const).filter((pair) => !pair.includes(-1));
  const tried = STARTS.flatMap((start) => judge(rest(bodies, links, width - 2, start) ?? []) ?? []);
  const best = tried.toSorted((a, b) => a.crossings - b.crossings || Math.round(a.height) - Math.round(b.height))[0];
  if (!best || best.crossings > 0) return null;
  return draw(best, ties, tone, left + width / 2, from, radius, layout);
}

function draw(
  { placed, height }: Arrangement,
  ties: readonly Tie[],
  tone: Tone,
  cx: number,
  from: number,
  radius: number,
  layout: Layout,
): Block {
  const top = Math.min(...placed.map(({ body, y }) => y - body.height / 2));
  const moved = placed.map(({ body, x, y }): Placed => ({ body, x: cx + x, y: from + 1 + y - top }));
  const [hub, ...others] = moved;
  if (!hub) return { marks: [], height: 0 };
  const dots = others.map((one) => ({ ...one, dot: dotOf(one, hub) }));
  const keyed = (key: string | undefined): { readonly key?: string } => (key === undefined ? {} : { key });
  const marks: Mark[] = dots.map(({ dot }) => line({ x1: hub.x, y1: hub.y, x2: dot.x, y2: dot.y, class: 'link' }));
  for (const { key, between } of ties) {
    const [one, other] = between.map((name) => dots.find(({ body }) => body.name === name)?.dot);
    if (one && other) marks.push(line({ x1: one.x, y1: one.y, x2: other.x, y2: other.y, class: `tie ${tone}`, key }));
  }
  marks.push(circle({ cx: hub.x, cy: hub.y, r: radius, class: `hub ${tone}` }));
  const inside = { x: hub.x, width: radius * 1.6, anchor: 'middle' as const, balanced: true };
  const lines = stack(hub.body.words, { ...inside, top: 0 }).height;
  marks.push(...stack(hub.body.words, { ...inside, top: hub.y - lines / 2 }).marks);
  for (const { body, x, y, dot } of dots) {
    marks.push(
      circle({ cx: dot.x, cy: dot.y, r: NODE, class: body.kind === 'ring' ? 'node unknown' : `node ${tone}`, ...keyed(body.key) }),
    );
    const above = dot.y > y;
    marks.push(...setWords(body, x, above ? y - body.height / 2 : dot.y + NODE + layout.small * 0.25).marks);
  }
  return { marks, height: height + 2 };
}
