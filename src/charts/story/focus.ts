import { path, text, type Mark } from '../mark.ts';
import { centred, textWidth } from '../measure.ts';
import type { StoryBox } from './box.ts';
import { crowd, pitchFor } from './crowd.ts';
import type { StoryData, StoryPlace, StoryView } from './data.ts';
import { dotRadius, gridOf, patchOf } from './lattice.ts';
import type { Look, Spot, Still } from './still.ts';
import { beside, headline } from './words.ts';

/** Rows in which those stand who are not spoken of, at the foot of the picture. */
const ROWS = { wide: 1, narrow: 2 } as const;

interface Strip {
  readonly spots: readonly Spot[];
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Small and faded, behind the word for what they are. */
function strip(count: number, words: string, box: StoryBox): Strip {
  if (count === 0) return { spots: [], marks: [], height: 0 };
  const rows = ROWS[box.wide ? 'wide' : 'narrow'];
  const columns = Math.ceil(count / rows);
  const left = textWidth(words, box.small) + box.small * 0.6;
  const pitch = Math.max(2, Math.min(box.wide ? 10 : 8, Math.floor((box.width - left) / columns)));
  const height = Math.max(Math.ceil(count / columns) * pitch, box.small);
  const start = (box.width - left - columns * pitch) / 2;
  const [x, y] = [Math.round(start + left + pitch / 2), Math.round(box.height - (height + (rows - 1) * pitch) / 2)];
  return {
    spots: gridOf(count, columns, pitch).map((spot) => ({ x: x + spot.x, y: y + spot.y, r: dotRadius(pitch), look: 'faded' })),
    marks: [text({ x: start, y: centred(box.height - height / 2, box.small), size: box.small, text: words, class: 'muted' })],
    height: height + (box.wide ? 22 : 12),
  };
}

/** Puts the dots of one kind in front and all others into the strip, in the order of the data. */
function together(
  places: readonly StoryPlace[],
  kind: StoryPlace['kind'],
  front: readonly Spot[],
  others: readonly Spot[],
): readonly Spot[] {
  const queues = { front: front.values(), others: others.values() };
  return places.flatMap((place) => {
    const next = queues[place.kind === kind ? 'front' : 'others'].next();
    return next.done === true ? [] : [next.value];
  });
}

const countOf = (places: readonly StoryPlace[], wanted: StoryPlace['kind']): number => places.filter(({ kind }) => kind === wanted).length;

/** All of one kind, large, under their number. */
export function drawAllOf({ places }: StoryData, view: Extract<StoryView, { show: 'all-of' }>, box: StoryBox): Still {
  const { kind, head } = view;
  const count = countOf(places, kind);
  const others = strip(places.length - count, view.others, box);
  const words = headline(head, box, box.width / 2, 0, box.width);
  const above = words.height + box.small * 0.6;
  const radius = Math.min(box.width / 2, (box.height - others.height - above) / 2);
  const ring = { x: box.width / 2, y: above + radius, radius };
  return {
    box,
    spots: together(places, kind, crowd(count, ring, box.wide ? 44 : 26, 'plain'), others.spots),
    under: [],
    over: [...words.marks, ...others.marks],
  };
}

/** Anonymous squares as one shape: none of them can be taken for a place. */
function squares(count: number, columns: number, pitch: number, left: number, top: number): string {
  const side = Math.round(pitch * 0.78);
  return gridOf(count, columns, pitch)
    .map(({ x, y }) => `M${Math.round(left) + x} ${Math.round(top) + y}h${side}v${side}h${-side}z`)
    .join('');
}

/** All of one kind as dashed rings, because nobody knows which of them are meant, and beside them so many squares as there are. */
export function drawSomeOf({ places }: StoryData, view: Extract<StoryView, { show: 'some-of' }>, box: StoryBox): Still {
  const { kind, head, some } = view;
  const count = countOf(places, kind);
  const others = strip(places.length - count, view.others, box);
  const gap = box.wide ? 48 : 20;
  const columns = Math.max(1, Math.ceil(Math.sqrt(view.count)));
  const most = box.wide ? 32 : 14;
  // The widest circle that leaves room for squares of the same pitch.
  let pitch = most;
  while (pitch > 2 && 2 * patchOf(count, pitch).radius + gap + columns * pitch > box.width) pitch -= 2;
  pitch = pitchFor(count, patchOf(count, pitch).radius, pitch);
  const { radius } = patchOf(count, pitch);
  const field = Math.max(columns * pitch, box.small * 5);
  const start = (box.width - 2 * radius - gap - field) / 2;
  const [ringX, fieldX] = [start + radius, start + 2 * radius + gap + field / 2];
  const words = (top: number): ReturnType<typeof beside> =>
    beside([headline(head, box, ringX, top, radius * 2 + gap / 2), headline(some, box, fieldX, top, field + gap / 2)]);
  const above = words(0).height + box.small * 0.8;
  const top = Math.max(0, (box.height - others.height - above - 2 * radius) / 2);
  const look: Look = 'unknown';
  return {
    box,
    spots: together(places, kind, crowd(count, { x: ringX, y: top + above + radius, radius }, pitch, look), others.spots),
    under: [],
    over: [
      path({ d: squares(view.count, columns, pitch, fieldX - (columns * pitch) / 2, top + above), class: `unit ${kind}` }),
      ...words(top).marks,
      ...others.marks,
    ],
  };
}
