import { dotsPath } from '../../charts/story/dots.ts';
import type { Atlas } from '../atlas.ts';
import { storyData } from '../story.ts';
import { RATIOS, type Ratio } from './stage.ts';

/** The dots of the district in a few rows across a screen: communities, then villages, each always at its place. */
export interface Band {
  readonly ratio: Ratio;
  readonly width: number;
  readonly height: number;
  /** Paths of dots, as `dotsPath` makes them. */
  readonly community: string;
  readonly village: string;
}

/** From the middle of one dot to the next, in units of the band. */
const PITCH = 10;
/** How many rows fit each shape. */
const ROWS: Readonly<Record<Ratio, number>> = { r43: 4, r169: 3, r329: 2 };

/** The band for each shape of screen. */
export function dotBands(atlas: Pick<Atlas, 'content'>): readonly Band[] {
  const { places } = storyData(atlas);
  return RATIOS.map((ratio) => {
    const rows = ROWS[ratio];
    const columns = Math.max(1, Math.ceil(places.length / rows));
    const spots = places.map(({ kind }, index) => ({
      kind,
      x: PITCH * Math.floor(index / rows) + PITCH / 2,
      y: PITCH * (index % rows) + PITCH / 2,
    }));
    const of = (wanted: 'community' | 'village'): string => dotsPath(spots.filter(({ kind }) => kind === wanted));
    return { ratio, width: columns * PITCH, height: rows * PITCH, community: of('community'), village: of('village') };
  });
}
