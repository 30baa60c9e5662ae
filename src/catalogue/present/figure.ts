import type { Picture } from '../../charts/mark.ts';
import { revealedMarks } from '../../charts/reveal.ts';
import { drawnOnce, onScreen, type Room } from '../../charts/screen.ts';
import { STORY_BOXES, type StoryBox } from '../../charts/story/box.ts';
import type { StoryData, StoryView } from '../../charts/story/data.ts';
import { drawStep } from '../../charts/story/draw.ts';
import { stillMarks } from '../../charts/story/svg.ts';
import { RATIOS, roomFor, STAGES, type Around, type Mode, type Ratio } from './stage.ts';

/** The inside of an SVG and its box. */
export interface Inside {
  readonly box: Room;
  /** Upper edge of the box: above the picture, where the room is higher. */
  readonly top: number;
  readonly marks: string;
}

/** A picture as one shape of screen shows it; its box is the room it stands in, in units of the picture. */
export interface Shown extends Inside {
  readonly mode: Mode;
}

/** A picture drawn anew for each shape of screen, and once for a phone held upright. */
export interface Figure extends Readonly<Record<Ratio, Shown>> {
  readonly flow: Inside;
}

/** What pages show at the width of the smallest phone. */
const PHONE = 288;

/** @param above how much of the air that is left over lies above the picture. */
const inside = ({ width, height, ...picture }: Picture, box: Room = { width, height }, above = 0): Inside => ({
  box,
  top: (height - box.height) * above,
  marks: revealedMarks(picture),
});

function each(shown: (ratio: Ratio) => Shown, flow: Inside): Figure {
  const [r43, r169, r329] = RATIOS.map(shown) as [Shown, Shown, Shown];
  return { r43, r169, r329, flow };
}

/**
 * Finds for each shape of screen how a chart stands and how wide it is drawn.
 * @throws when it fits nowhere with text that can be read: its form has to learn a lower drawing, or to part its data.
 */
export function chartFigure(draw: (width: number) => Picture, around: Around, what: string): Figure {
  const once = drawnOnce(draw);
  const shown = (ratio: Ratio): Shown => {
    const { modes, largest } = STAGES[ratio];
    for (const [mode, narrowest] of modes) {
      const found = onScreen(once, roomFor(around, ratio, mode), narrowest, largest);
      if (found) return { ...inside(found.picture, found.box, mode === 'beside' ? 1 / 2 : 1 / 3), mode };
    }
    throw new Error(`${what}放不进幻灯片（${ratio}）：字会小于32像素。把图题、说明写短一些，或者拆成两张图`);
  };
  return each(shown, inside(draw(PHONE)));
}

/** Smallest words of the story, in units of its picture, and pixels of the screen for one unit. */
const STORY = { sizes: { small: 15, strong: 20, figure: 40 }, scale: 2.3 } as const;

/** One step of the story of the home page: its dots fill any box. @param id of the step, for the marks that are drawn once and used often. */
export function storyFigure(data: StoryData, view: StoryView, around: Around, id: string): Figure {
  const drawn = (box: StoryBox, name: string): Inside => {
    const { width, height } = box;
    return { box: { width, height }, top: 0, marks: stillMarks(drawStep(data, view, box), data.places, `ring-${id}-${name}`) };
  };
  const shown = (ratio: Ratio): Shown => {
    const mode = ratio === 'r43' ? 'above' : 'beside';
    const room = roomFor(around, ratio, mode);
    const [width, height] = [room.width, room.height].map((side) => Math.floor(side / STORY.scale)) as [number, number];
    return { ...drawn({ wide: true, width, height, ...STORY.sizes }, ratio), mode };
  };
  return each(shown, drawn(STORY_BOXES.narrow, 'flow'));
}
