import { circle, line, rect, type Mark, type Picture } from '../charts/mark.ts';
import { stillMap as zh } from '../words/zh/still-map.ts';
import { hole, pin } from './placing.ts';
import { stationMark } from './still.ts';

/** A mark of the map with what it means. */
export interface LegendEntry {
  readonly picture: Picture;
  readonly words: string;
}

/** What a map shows, so that its legend explains no more. */
export interface Legended {
  readonly unsure: boolean;
  readonly stations: boolean;
  readonly river: string | undefined;
}

const SIDE = 12;
const MIDDLE = SIDE / 2;
const DOT = 4.5;
const HALF = 4;

const round = (look: string, r = DOT, x = MIDDLE): Mark => circle({ class: look, cx: x, cy: MIDDLE, r });
const square = (look: string, x = MIDDLE): Mark => rect({ class: look, x: x - HALF, y: MIDDLE - HALF, width: HALF * 2, height: HALF * 2 });

function entry(words: string, marks: readonly Mark[], width = SIDE): LegendEntry {
  return { words, picture: { width, height: SIDE, marks } };
}

/** Two marks side by side: what is said holds for both kinds. */
const both = (look: string): readonly Mark[] => [round(`community ${look}`), square(`village ${look}`, MIDDLE + SIDE)];

/** The legend of a still map, mark by mark. */
export function legendEntries({ unsure, stations, river }: Legended): readonly LegendEntry[] {
  const { legend } = zh;
  return [
    entry(legend.kinds, both('own'), SIDE * 2),
    entry(legend.own, both('own'), SIDE * 2),
    entry(legend.schematic, both('schematic'), SIDE * 2),
    entry(legend.pin, [round('community own', 4, MIDDLE - 1), ...pin([MIDDLE - 1, MIDDLE], [SIDE - 1, MIDDLE + 3])]),
    entry(legend.seat, [square('village own'), hole(MIDDLE, MIDDLE)]),
    entry(legend.anchor, [round('anchor', 2)]),
    ...(unsure ? [entry(legend.unsure, [round('anchor unsure', 2)])] : []),
    ...(stations ? [entry(legend.station, [stationMark(MIDDLE, MIDDLE)])] : []),
    ...(river === undefined ? [] : [entry(river, [line({ class: 'river', x1: 1, y1: MIDDLE, x2: SIDE * 2 - 1, y2: MIDDLE })], SIDE * 2)]),
  ];
}
