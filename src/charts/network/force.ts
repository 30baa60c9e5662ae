import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg, type SimulationNodeDatum } from 'd3';
import type { Body } from './bodies.ts';

/** A body and the middle of its box; the hub stands near the origin. */
export interface Placed {
  readonly body: Body;
  readonly x: number;
  readonly y: number;
}

interface Moving extends SimulationNodeDatum {
  readonly body: Body;
  x: number;
  y: number;
}

/** What one attempt starts from. */
export interface Start {
  /** From 0 to 1: the direction in which the first member stands. */
  readonly seed: number;
  /** How long the lines would like to be, beside the bodies at their ends. */
  readonly reach: number;
}

/** Air that boxes keep between them. */
const GAP = 8;
const TICKS = 160;
const SWEEPS = 600;

/** Starts on an ellipse in the order given, clockwise from a direction that the seed chooses. */
function start(bodies: readonly Body[], width: number, random: () => number): Moving[] {
  const turn = random() * 2 * Math.PI;
  return bodies.map((body, index): Moving => {
    const angle = turn + (index / Math.max(1, bodies.length - 1)) * 2 * Math.PI;
    return index === 0 ? { body, x: 0, y: 0 } : { body, x: (Math.cos(angle) * width) / 3, y: (Math.sin(angle) * width) / 5 };
  });
}

/** How far two boxes reach into each other, the air included; negative when they do not. */
function overlap(a: Moving, b: Moving): { readonly across: number; readonly down: number } {
  return {
    across: (a.body.width + b.body.width) / 2 + GAP - Math.abs(a.x - b.x),
    down: (a.body.height + b.body.height) / 2 + GAP - Math.abs(a.y - b.y),
  };
}

/** Moves two boxes apart along the shorter way. @returns whether they touched. */
function part(a: Moving, b: Moving): boolean {
  const { across, down } = overlap(a, b);
  if (across <= 0.01 || down <= 0.01) return false;
  const axis = across < down ? 'x' : 'y';
  const push = (Math.min(across, down) / 2 + 0.05) * (a[axis] <= b[axis] ? -1 : 1);
  a[axis] += push;
  b[axis] -= push;
  return true;
}

/** Keeps a box inside the width. Pressed against the edge, only the other direction is left. */
function pen(one: Moving, width: number): void {
  const reach = (width - one.body.width) / 2;
  const x = Math.max(-reach, Math.min(reach, one.x));
  if (x !== one.x) one.y += one.y < 0 ? -0.5 : 0.5;
  one.x = x;
}

/** Circles know nothing of boxes: what the forces left overlapping is moved apart, inside the width. @returns whether that worked. */
function settle(moving: readonly Moving[], width: number): boolean {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const one of moving) pen(one, width);
    const parted = moving.flatMap((a, index) => moving.slice(index + 1).filter((b) => part(a, b)));
    if (parted.length === 0) return true;
  }
  return false;
}

/**
 * Where the bodies of one group come to rest under the forces of d3. The same seed gives the same places on every machine.
 * @param links pairs of indexes into the bodies, beside those from the hub to every other. @returns null when there is no room.
 */
export function rest(
  bodies: readonly Body[],
  links: readonly (readonly [number, number])[],
  width: number,
  { seed, reach }: Start,
): readonly Placed[] | null {
  if (bodies.some((body) => body.width > width)) return null;
  const random = randomLcg(seed);
  const moving = start(bodies, width, random);
  const [hub] = moving;
  if (!hub) return [];
  const ends = [
    ...moving.slice(1).map((one) => ({ source: hub, target: one })),
    ...links.flatMap(([from, to]) => {
      const [source, target] = [moving[from], moving[to]];
      return source && target ? [{ source, target }] : [];
    }),
  ];
  const radius = ({ body }: Moving): number =>
    (body.kind === 'member' ? Math.hypot(body.width, body.height) / 2.4 : body.width / 2) + GAP / 2;
  forceSimulation(moving)
    .randomSource(random)
    .force(
      'link',
      forceLink<Moving, { source: Moving; target: Moving }>(ends)
        .distance(({ source, target }) => radius(source) + radius(target) + reach)
        .strength(0.5),
    )
    .force(
      'apart',
      forceManyBody<Moving>().strength(({ body }) => (body.kind === 'ring' ? -60 : -260)),
    )
    .force('boxes', forceCollide<Moving>(radius).iterations(2))
    .force('x', forceX<Moving>(0).strength(0.02))
    .force('y', forceY<Moving>(0).strength(0.09))
    .stop()
    .tick(TICKS);
  return settle(moving, width) ? moving.map(({ body, x, y }) => ({ body, x, y })) : null;
}
