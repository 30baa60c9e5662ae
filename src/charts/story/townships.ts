import { circle, text, type Mark } from '../mark.ts';
import { textWidth } from '../measure.ts';
import type { StoryBox } from './box.ts';
import type { StoryData } from './data.ts';
import { dotRadius, patchOf } from './lattice.ts';
import { spread, type Place } from './spread.ts';
import type { Spot, Still } from './still.ts';

/** Height of a name under its group, in sizes of its letters. */
const LINE = 1.3;

/** To make room for all takes hundreds of attempts, and a story shows them twice. */
const drawn = new WeakMap<StoryData, Map<StoryBox, Still>>();

/** Each township-level unit a group of its own, roughly where its seat lies to the others: dots as large as the frame allows. */
export function drawTownships(data: StoryData, box: StoryBox): Still {
  const before = drawn.get(data) ?? new Map<StoryBox, Still>();
  drawn.set(data, before);
  const still = before.get(box) ?? arrange(data, box);
  before.set(box, still);
  return still;
}

/** How much shorter a degree of longitude is than one of latitude: roughly, so that it is the same on every machine. */
function shorter(lat: number): number {
  return Math.round(Math.cos((lat * Math.PI) / 180) * 100) / 100;
}

function arrange({ places, townships }: StoryData, box: StoryBox): Still {
  const members = townships.map(({ name }) => places.flatMap(({ township }, index) => (township === name ? [index] : [])));
  // Air between a group's dots and the hairline around them.
  const RIM = box.wide ? 4 : 2.5;
  const room = { width: box.width, height: box.height, line: box.small * LINE, air: box.wide ? 7 : 1.5 };
  let pitch = box.wide ? 32 : 14;
  let found: readonly Place[] | undefined;
  for (; pitch > 2; pitch -= 2) {
    const bodies = townships.map(({ name, lng, lat }, index) => ({
      wish: { x: lng * shorter(lat), y: -lat },
      radius: patchOf(members[index]?.length ?? 0, pitch).radius + RIM,
      name: textWidth(name, box.small) * 0.98,
    }));
    found = spread(bodies, room);
    if (found) break;
  }
  const spots: Spot[] = [];
  const [under, over]: [Mark[], Mark[]] = [[], []];
  townships.forEach(({ name }, index) => {
    const own = members[index] ?? [];
    const patch = patchOf(own.length, pitch);
    const [x, y] = [Math.round(found?.[index]?.x ?? 0), Math.round(found?.[index]?.y ?? 0)];
    patch.spots.forEach((spot, at) => {
      const place = own[at];
      if (place !== undefined) spots[place] = { x: x + spot.x, y: y + spot.y, r: dotRadius(pitch), look: 'plain' };
    });
    const radius = patch.radius + RIM;
    under.push(circle({ cx: x, cy: y, r: radius, class: 'around' }));
    over.push(text({ x, y: Math.round(y + radius + box.small), size: box.small, text: name, anchor: 'middle', class: 'label' }));
  });
  return { box, spots, under, over };
}
