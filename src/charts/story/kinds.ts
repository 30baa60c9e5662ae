import type { StoryBox } from './box.ts';
import { crowd, pitchFor } from './crowd.ts';
import type { StoryData, StoryView } from './data.ts';
import { patchOf } from './lattice.ts';
import type { Still } from './still.ts';
import { beside, headline } from './words.ts';

/** Communities left, villages right, dots of one size, their number above each. */
export function drawKinds({ places }: StoryData, { heads }: Extract<StoryView, { show: 'kinds' }>, box: StoryBox): Still {
  const villages = places.filter(({ kind }) => kind === 'village').length;
  const communities = places.length - villages;
  const gap = box.wide ? 36 : 16;
  // Both circles side by side: their radii grow with the roots of their numbers.
  const share = Math.sqrt(communities) / (Math.sqrt(communities) + Math.sqrt(villages) || 1);
  const half = (box.width - gap) / 2;
  const most = box.wide ? 34 : 16;
  const pitch = Math.min(pitchFor(communities, half * share, most), pitchFor(villages, half * (1 - share), most));
  const [left, right] = [patchOf(communities, pitch).radius, patchOf(villages, pitch).radius];
  const start = (box.width - 2 * (left + right) - gap) / 2;
  const [x1, x2] = [start + left, start + 2 * left + gap + right];
  const words = (top: number): ReturnType<typeof beside> =>
    beside([headline(heads.community, box, x1, top, left * 2), headline(heads.village, box, x2, top, right * 2)]);
  const above = words(0).height + box.small;
  const tall = 2 * Math.max(left, right);
  const top = Math.max(0, (box.height - above - tall) / 2);
  const y = top + above + tall / 2;
  return {
    box,
    spots: [
      ...crowd(communities, { x: x1, y, radius: left }, pitch, 'plain'),
      ...crowd(villages, { x: x2, y, radius: right }, pitch, 'plain'),
    ],
    under: [],
    over: words(top).marks,
  };
}
