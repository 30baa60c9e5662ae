import { STORY_BOXES } from '../charts/story/box.ts';
import { drawStep } from '../charts/story/draw.ts';
import type { StoryData, StoryView } from '../charts/story/data.ts';
import type { Look } from '../charts/story/still.ts';
import { gridFor } from '../charts/units/grid.ts';
import { circle, path, rect, text, type Picture } from '../charts/mark.ts';
import { stack } from '../charts/paragraph.ts';
import { zhCharts } from '../words/zh/charts.ts';
import { zhShare } from '../words/zh/share.ts';
import { zhStory } from '../words/zh/story.ts';
import type { Atlas } from './atlas.ts';
import { datumOf } from './charts/datum.ts';
import { storyData, storyOf } from './story.ts';

/** As the story's own style sheet has them, in classes that files know. */
const LOOKS: Readonly<Record<Look, string>> = { plain: 'dot', faded: 'dot fade-3', unknown: 'dot unknown', named: 'dot' };

/** How thick the dashed ring of `unknown` is in files. */
const LINE = 1.2;

/** One step of the home page's story as a picture for a file: there it is paths and markers, which no bitmap needs. */
function stood(data: StoryData, view: StoryView): Picture {
  const { box, spots, under, over } = drawStep(data, view, STORY_BOXES.narrow);
  const dots = data.places.flatMap(({ kind }, index) => {
    const spot = spots[index];
    // A ring is drawn on its line: with half of it outside, neighbours in a honeycomb would touch.
    const r = spot?.look === 'unknown' ? spot.r - LINE / 2 : spot?.r;
    return spot && r !== undefined ? [circle({ cx: spot.x, cy: spot.y, r, class: `${LOOKS[spot.look]} ${kind}` })] : [];
  });
  return { width: box.width, height: box.height, marks: [...under, ...dots, ...over] };
}

/** The dots as they stand in the `nth` step of this kind; where the story has none, by townships. */
export function storyPicture(atlas: Atlas, show: StoryView['show'], nth = 0): Picture {
  const { data, steps } = storyOf(atlas);
  const found = steps.filter(({ view }) => view.show === show)[nth];
  return stood(data, found?.view ?? { show: 'townships' });
}

/** What is only counted, as the story has it: here, where no text explains, the squares are drawn as unknown and say what they count. */
export function unknownPicture(atlas: Atlas): Picture {
  const { data, steps } = storyOf(atlas);
  const view = steps.map((step) => step.view).find((one) => one.show === 'some-of');
  if (!view) return storyPicture(atlas, 'townships');
  const some = { ...view.some, label: zhShare.ofKind(zhStory.kind[view.kind], view.some.label) };
  const { marks, ...size } = stood(data, { ...view, some });
  return { ...size, marks: marks.map((mark) => (mark.kind === 'path' ? path({ ...mark, class: `${mark.class} unknown` }) : mark)) };
}

const GRID = { width: 240, height: 160, figure: 44, label: 18, note: 14, pitch: 24 } as const;

interface Counted {
  readonly figure: string;
  readonly label: string;
  readonly count: number;
  readonly tone: string;
  /** All there are: those beyond the count are drawn empty. */
  readonly whole?: { readonly count: number; readonly words: string };
}

/** As many squares as there are of something, under their number. */
function countedPicture({ figure, label, count, tone, whole }: Counted): Picture {
  const all = whole?.count ?? count;
  const { width, figure: size } = GRID;
  const grid = gridFor(all, width, GRID.pitch, GRID.height);
  const words = stack(
    [
      { words: label, size: GRID.label, class: 'label' },
      { words: whole?.words, size: GRID.note, class: 'muted' },
    ],
    { x: 0, top: size * 1.25, width },
  );
  const top = size * 1.25 + words.height + 10;
  const squares = Array.from({ length: all }, (_, index) => {
    const { x, y } = grid.at(index);
    const name = index < count ? `unit ${tone}` : `unit ${tone} ring`;
    return rect({ x, y: top + y, width: grid.side, height: grid.side, class: name });
  });
  const marks = [text({ x: 0, y: size * 0.95, size, text: figure, class: 'figure' }), ...words.marks, ...squares];
  return { width, height: top + grid.height(all), marks };
}

/** Something of which this site counts what it has. */
export function countPicture(count: number, label: string): Picture {
  return countedPicture({ figure: zhStory.counted(count), label, count, tone: 'activity' });
}

/** A chart of squares that is one number out of a whole, as high as a card is: drawn for a page, it is a flat strip. */
export function unitsPicture(atlas: Atlas, id: string): Picture | undefined {
  const chart = atlas.charts.get(id);
  if (chart?.form !== 'units' || chart.whole === undefined || chart.per !== 1) return undefined;
  const [fact = ''] = chart.facts;
  const [part, whole] = [datumOf(atlas, fact), datumOf(atlas, chart.whole)];
  return countedPicture({
    figure: part.text,
    label: part.label,
    count: part.low,
    tone: chart.tone,
    whole: { count: whole.low, words: zhCharts.allOf(whole.label, whole.text) },
  });
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
