import { randomLcg } from 'd3';
import { part, pen, type Moving, type Room } from './apart.ts';

/** A round group with its name below it: one body, whatever is drawn inside. */
export interface Body {
  /** Where it would like to stand, in any units: right is larger, down is larger. */
  readonly wish: { readonly x: number; readonly y: number };
  readonly radius: number;
  /** Width of its name. */
  readonly name: number;
}

/** The middle of a body's circle. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const TICKS = 600;
/** Bodies grow for so long, then settle. */
const GROWING = 240;
/** Pairs of bodies times attempts: few bodies are tried often, many a few times. */
const EFFORT = 4000;
/** More of the frame than this is never filled. */
const FULLEST = 0.8;
/** An overlap that the air between bodies swallows. */
const NONE = 0.05;

interface Growing extends Moving {
  readonly home: Place;
}

/** Lets bodies grow where they wish to be and push each other aside. @returns how far the worst two still overlap. */
function settle(bodies: readonly Growing[], pull: number, room: Room): number {
  let worst = 0;
  for (let tick = 0; tick < TICKS; tick++) {
    const size = Math.min(1, 0.05 + tick / GROWING);
    const strength = Math.max(0, pull * (1 - tick / GROWING));
    for (const one of bodies) {
      one.x += (one.home.x - one.x) * strength;
      one.y += (one.home.y - one.y) * strength;
    }
    for (let sweep = 0; sweep < 3; sweep++) {
      worst = 0;
      bodies.forEach((a, index) => {
        for (const b of bodies.slice(index + 1)) worst = Math.max(worst, part(a, b, size, room));
      });
      for (const one of bodies) pen(one, room);
    }
    if (size === 1 && worst < NONE) break;
  }
  return worst;
}

/** Ways to give those in the crowded middle more room. Roots only: they are the same on every machine, powers are not. */
const BENDS: readonly ((far: number) => number)[] = [
  (far) => 1 / (Math.sqrt(far) * Math.sqrt(Math.sqrt(far))),
  (far) => 1 / Math.sqrt(far),
  (far) => 1 / Math.sqrt(Math.sqrt(far)),
  () => 1,
];

/** Spreads the wishes over the frame. */
function homes(bodies: readonly Body[], bend: (far: number) => number, { width, height, line }: Room): readonly Place[] {
  const middle = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  const [cx, cy] = [middle(bodies.map(({ wish }) => wish.x)), middle(bodies.map(({ wish }) => wish.y))];
  const bent = bodies.map(({ wish }) => {
    const [dx, dy] = [wish.x - cx, wish.y - cy];
    const scale = bend(Math.hypot(dx, dy) || 1);
    return { x: dx * scale, y: dy * scale };
  });
  const fit = (axis: 'x' | 'y', length: number): ((value: number, radius: number) => number) => {
    const values = bent.map((one) => one[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value, radius) => radius + ((value - low) / (high - low || 1)) * (length - 2 * radius);
  };
  const [across, down] = [fit('x', width), fit('y', height - line)];
  return bodies.map(({ radius }, index) => ({ x: across(bent[index]?.x ?? 0, radius), y: down(bent[index]?.y ?? 0, radius) }));
}

/** How well the directions between bodies are kept, from -1 to 1: near ones count most, their readers know best. */
function likeness(bodies: readonly Body[], places: readonly Place[]): number {
  let [sum, weights] = [0, 0];
  bodies.forEach(({ wish: a }, i) => {
    bodies.slice(i + 1).forEach(({ wish: b }, j) => {
      const [p, q] = [places[i], places[i + 1 + j]];
      const far = Math.hypot(b.x - a.x, b.y - a.y);
      if (!p || !q || far === 0) return;
      const weight = 1 / Math.sqrt(far);
      sum += (weight * ((b.x - a.x) * (q.x - p.x) + (b.y - a.y) * (q.y - p.y))) / (far * Math.hypot(q.x - p.x, q.y - p.y) || 1);
      weights += weight;
    });
  });
  return weights === 0 ? 1 : sum / weights;
}

/** How far the weight of all bodies lies from the middle of the frame: 0 in the middle, 1 at an edge. */
function imbalance(bodies: readonly Body[], places: readonly Place[], { width, height, line }: Room): number {
  let [x, y, all] = [0, 0, 0];
  bodies.forEach(({ radius }, index) => {
    const weight = radius ** 2;
    x += weight * (places[index]?.x ?? 0);
    y += weight * (places[index]?.y ?? 0);
    all += weight;
  });
  return all === 0 ? 0 : Math.hypot((2 * x) / all / width - 1, (2 * y) / all / (height - line) - 1);
}

/** The best of several attempts, always the same ones: true to the wishes, and not all in one corner. Undefined when the bodies do not fit into the room. */
export function spread(bodies: readonly Body[], room: Room): readonly Place[] | undefined {
  const { width, height, line, air } = room;
  const area = bodies.reduce((sum, { radius, name }) => sum + Math.PI * (radius + air / 2) ** 2 + name * line, 0);
  if (area > width * height * FULLEST) return undefined;
  const random = randomLcg(0.132);
  const length = Math.ceil(EFFORT / Math.max(1, (bodies.length * (bodies.length - 1)) / 2));
  const attempts = Array.from({ length: Math.min(length, 60) }, (_, attempt) => {
    const wished = homes(bodies, BENDS[attempt % BENDS.length] ?? ((): number => 1), room);
    const moving = bodies.map(({ radius, name }, index): Growing => {
      const home = wished[index] ?? { x: 0, y: 0 };
      const squeezed = (home.y - room.height / 2) * (1 - (attempt % 5) * 0.15) + room.height / 2;
      return { radius, name, home, x: home.x + (random() - 0.5) * room.width * 0.1, y: squeezed + (random() - 0.5) * room.height * 0.1 };
    });
    const worst = settle(moving, 0.02 * (1 + (attempt % 3)), room);
    return { worst, places: moving.map(({ x, y }) => ({ x, y })), worth: likeness(bodies, moving) - imbalance(bodies, moving, room) };
  });
  return attempts.filter(({ worst }) => worst < NONE).toSorted((a, b) => b.worth - a.worth)[0]?.places;
}
