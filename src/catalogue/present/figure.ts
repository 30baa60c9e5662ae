import type { Picture } from '../../charts/mark.ts';
import { drawnOnce, onScreen, type OnScreen } from '../../charts/screen.ts';
import { RATIOS, roomFor, STAGES, type Around, type Mode, type Ratio } from './stage.ts';

/** A picture as one shape of screen shows it. */
export interface Shown extends OnScreen {
  readonly mode: Mode;
}

/** A picture drawn anew for each shape of screen. */
export type Figure = Readonly<Record<Ratio, Shown>>;

/**
 * Finds for each shape of screen how a picture stands and how wide it is drawn.
 * @throws when it fits nowhere with text that can be read: its form has to learn a lower drawing, or to part its data.
 */
export function figureOf(draw: (width: number) => Picture, around: Around, what: string): Figure {
  const once = drawnOnce(draw);
  const shown = (ratio: Ratio): Shown => {
    const { modes, narrowest } = STAGES[ratio];
    for (const mode of modes) {
      const found = onScreen(once, roomFor(around, ratio, mode), narrowest);
      if (found) return { ...found, mode };
    }
    throw new Error(`${what} 放不进幻灯片（${ratio}）：字要么小于 32 像素，要么放不下`);
  };
  return Object.fromEntries(RATIOS.map((ratio) => [ratio, shown(ratio)])) as unknown as Figure;
}
