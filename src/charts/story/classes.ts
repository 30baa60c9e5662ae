import { text, type Mark } from '../mark.ts';
import { centred, textWidth } from '../measure.ts';
import type { StoryBox } from './box.ts';
import type { StoryData, StoryView } from './data.ts';
import { dotRadius, gridOf } from './lattice.ts';
import type { Spot, Still } from './still.ts';

/** One block of rows for each class, from the town to the country: how many rows says how many dots. */
export function drawClasses({ places }: StoryData, { classes, counted }: Extract<StoryView, { show: 'classes' }>, box: StoryBox): Still {
  // Dots in a full row.
  const columns = box.wide ? 16 : 12;
  const groups = classes
    .map((name) => ({ name, members: places.flatMap((place, index) => (place.class === name ? [index] : [])) }))
    .filter(({ members }) => members.length > 0);
  const rows = groups.reduce((sum, { members }) => sum + Math.ceil(members.length / columns), 0);
  const count = ({ members }: (typeof groups)[number]): string => counted(members.length);
  const air = box.small * 0.7;
  const names = Math.max(0, ...groups.map(({ name }) => textWidth(name, box.small)));
  const counts = Math.max(0, ...groups.map((group) => textWidth(count(group), box.small)));
  const left = names + counts + air * 2;
  const gap = box.wide ? 20 : 8;
  const pitch = Math.floor(Math.min((box.width - left) / columns, (box.height - gap * (groups.length - 1)) / Math.max(1, rows)));
  const r = dotRadius(pitch);
  const start = Math.round((box.width - left - columns * pitch) / 2);
  let top = Math.max(0, Math.round((box.height - rows * pitch - gap * (groups.length - 1)) / 2));
  const spots: Spot[] = [];
  const over: Mark[] = [];
  for (const group of groups) {
    const [x, y] = [Math.round(start + left + pitch / 2), Math.round(top + pitch / 2)];
    gridOf(group.members.length, columns, pitch).forEach((spot, at) => {
      spots[group.members[at] ?? 0] = { x: x + spot.x, y: y + spot.y, r, look: 'plain' };
    });
    const line = { y: centred(y, box.small), size: box.small };
    over.push(
      text({ ...line, x: start, text: group.name, class: 'label' }),
      text({ ...line, x: start + names + air + counts, text: count(group), anchor: 'end', class: 'muted' }),
    );
    top += Math.ceil(group.members.length / columns) * pitch + gap;
  }
  return { box, spots, under: [], over };
}
