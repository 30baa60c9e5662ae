import { circle, path, type Mark, type Picture } from '../charts/mark.ts';
import { stillMap as zh } from '../words/zh/still-map.ts';
import type { MapData } from './data.ts';
import type { MapLayout } from './layout.ts';
import { anchors, asideLeaders, grounds, nameMark, placeMark, placingOf, riverMarks, standingPlaces, type Placing } from './placing.ts';

/** From the middle of a station's mark to its corners. */
const STATION = 3.2;

/** Which places a still map is about. */
export interface StillMapFocus {
  /** This one has a ring. */
  readonly current?: string | undefined;
  /** All others are faint. */
  readonly show?: readonly string[] | undefined;
}

/** The mark of a station, a small square on its corner: no place looks like that. */
export function stationMark(x: number, y: number, name?: string): Mark {
  const d = `M${x} ${y - STATION}L${x + STATION} ${y}L${x} ${y + STATION}L${x - STATION} ${y}Z`;
  return path({ class: 'station', d, ...(name === undefined ? {} : { title: name }) });
}

function stations({ stations: all }: MapData, { layout, at }: Placing): readonly Mark[] {
  return all.flatMap(({ name, at: point }): readonly Mark[] => {
    const label = layout.still[name];
    const [x, y] = at(point);
    if (label === undefined || x < 0 || x > layout.width || y < 0 || y > layout.height) return [];
    const words = zh.station(name);
    return [stationMark(x, y, words), ...(label ? [nameMark(words, [x, y], label, layout.text.station, 'muted halo')] : [])];
  });
}

/** The map of all places as marks, where the whole district fits: later ones above earlier ones. */
export function stillMap(data: MapData, layout: MapLayout, { current, show }: StillMapFocus = {}): Picture {
  const { width, height, dot, text, river } = layout;
  const placing = placingOf(layout);
  const standing = standingPlaces(data, placing);
  const shown = show && new Set(show);
  const faint = (code: string): string => (shown?.has(code) === false ? ' faint' : '');
  const ring = standing.find(({ place }) => place.code === current);
  return {
    width,
    height,
    marks: [
      ...riverMarks(data, placing),
      ...(river && data.riverName !== undefined
        ? [nameMark(data.riverName, placing.at(river.at), river.label, text.station, 'river-name halo')]
        : []),
      ...grounds(data, placing),
      ...standing.map(({ place, to }) => placeMark(place, to, dot, faint(place.code))),
      ...asideLeaders(standing, placing, faint),
      ...anchors(data, placing, standing),
      ...stations(data, placing),
      ...(ring ? [circle({ class: 'current', cx: ring.to[0], cy: ring.to[1], r: dot + 3 })] : []),
      ...data.townships.flatMap(({ code, name, at }) => {
        const label = layout.labels[code];
        return label ? [nameMark(name, placing.at(at), label, text.township, 'strong halo')] : [];
      }),
    ],
  };
}
