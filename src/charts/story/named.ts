import { text, type Mark } from '../mark.ts';
import { centred } from '../measure.ts';
import type { StoryBox } from './box.ts';
import { crowd } from './crowd.ts';
import type { StoryData, StoryView } from './data.ts';
import type { Spot, Still } from './still.ts';

/** The crowd stays behind, faded; those that are named stand beside it in a column, each with its name and its township. */
export function drawNamed({ places }: StoryData, { codes }: Extract<StoryView, { show: 'named' }>, box: StoryBox): Still {
  const left = box.wide ? 340 : 150;
  const radius = left / 2 - (box.wide ? 16 : 6);
  const behind = crowd(places.length - codes.length, { x: left / 2, y: box.height / 2, radius }, box.wide ? 26 : 12, 'faded').values();
  const pitch = Math.min(box.wide ? 92 : 52, box.height / Math.max(1, codes.length));
  const start = (box.height - pitch * codes.length) / 2;
  const r = box.wide ? 17 : 9;
  const x = left + r;
  const over: Mark[] = [];
  const spots = places.map((place): Spot => {
    const at = codes.indexOf(place.code);
    if (at < 0) {
      const next = behind.next();
      return next.done === true ? { x: 0, y: 0, r: 0, look: 'faded' } : next.value;
    }
    const y = Math.round(start + pitch * (at + 0.5));
    const words = { x: x + r + (box.wide ? 16 : 9) };
    const apart = box.wide ? 13 : 9.5;
    over.push(
      text({ ...words, y: centred(y - apart, box.strong), size: box.strong, text: place.name, class: 'strong' }),
      text({ ...words, y: centred(y + apart, box.small), size: box.small, text: place.township, class: 'muted' }),
    );
    return { x, y, r, look: 'named' };
  });
  return { box, spots, under: [], over };
}
