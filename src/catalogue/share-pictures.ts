import { STORY_BOXES } from '../charts/story/box.ts';
import { drawStep } from '../charts/story/draw.ts';
import type { StoryData, StoryView } from '../charts/story/data.ts';
import type { Look } from '../charts/story/still.ts';
import { circle, type Picture } from '../charts/mark.ts';
import { zhStory } from '../words/zh/story.ts';
import type { Atlas } from './atlas.ts';
import { storyData, storyOf } from './story.ts';

/** As the story's own style sheet has them, in classes that files know. */
const LOOKS: Readonly<Record<Look, string>> = { plain: 'dot', faded: 'dot fade-3', unknown: 'dot unknown', named: 'dot' };

/** One step of the home page's story as a picture for a file: there it is paths and markers, which no bitmap needs. */
function stood(data: StoryData, view: StoryView): Picture {
  const { box, spots, under, over } = drawStep(data, view, STORY_BOXES.narrow);
  const dots = data.places.flatMap(({ kind }, index) => {
    const spot = spots[index];
    return spot ? [circle({ cx: spot.x, cy: spot.y, r: spot.r, class: `${LOOKS[spot.look]} ${kind}` })] : [];
  });
  return { width: box.width, height: box.height, marks: [...under, ...dots, ...over] };
}

/** The dots as they stand in the `nth` step of this kind; where the story has none, by townships. */
export function storyPicture(atlas: Atlas, show: StoryView['show'], nth = 0): Picture {
  const { data, steps } = storyOf(atlas);
  const found = steps.filter(({ view }) => view.show === show)[nth];
  return stood(data, found?.view ?? { show: 'townships' });
}

/** All dots of the one kind in their colour, those of the other pale, the number of each above. */
export function kindPicture(atlas: Atlas, kind: 'community' | 'village'): Picture {
  const data = storyData(atlas);
  const head = (of: 'community' | 'village'): { readonly figure: string; readonly label: string } => ({
    figure: zhStory.counted(data.places.filter((place) => place.kind === of).length),
    label: zhStory.kind[of],
  });
  const { marks, ...size } = stood(data, { show: 'kinds', heads: { community: head('community'), village: head('village') } });
  const faded = marks.map((mark) =>
    mark.kind === 'circle' && !mark.class.includes(kind) ? circle({ ...mark, class: `${mark.class} fade-3` }) : mark,
  );
  return { ...size, marks: faded };
}

/** The dots alone, cut to their edges: the sign of the site. */
export function dotsAlone(atlas: Atlas): Picture {
  const { data } = storyOf(atlas);
  const dots = stood(data, { show: 'townships' }).marks.filter((mark) => mark.kind === 'circle' && mark.class.startsWith('dot'));
  const edge = (
    side: (mark: { readonly cx: number; readonly cy: number; readonly r: number }) => number,
    pick: (...of: number[]) => number,
  ): number => pick(...dots.flatMap((mark) => (mark.kind === 'circle' ? [side(mark)] : [])));
  const [left, right] = [edge(({ cx, r }) => cx - r, Math.min), edge(({ cx, r }) => cx + r, Math.max)];
  const [top, bottom] = [edge(({ cy, r }) => cy - r, Math.min), edge(({ cy, r }) => cy + r, Math.max)];
  const marks = dots.map((mark) => (mark.kind === 'circle' ? circle({ ...mark, cx: mark.cx - left, cy: mark.cy - top }) : mark));
  return { width: right - left, height: bottom - top, marks };
}
