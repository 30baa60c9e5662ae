import type { StoryBox } from './box.ts';
import { drawClasses } from './classes.ts';
import type { StoryData, StoryView } from './data.ts';
import { drawAllOf, drawSomeOf } from './focus.ts';
import { drawKinds } from './kinds.ts';
import { drawNamed } from './named.ts';
import type { Still } from './still.ts';
import { drawTownships } from './townships.ts';

/** One step of the story in one frame: the same dots in the same order, standing as the step needs them. */
export function drawStep(data: StoryData, view: StoryView, box: StoryBox): Still {
  switch (view.show) {
    case 'townships':
      return drawTownships(data, box);
    case 'kinds':
      return drawKinds(data, view, box);
    case 'classes':
      return drawClasses(data, view, box);
    case 'all-of':
      return drawAllOf(data, view, box);
    case 'some-of':
      return drawSomeOf(data, view, box);
    case 'named':
      return drawNamed(data, view, box);
  }
}
