import { circle, type Mark, type Picture } from '../charts/mark.ts';
import { moved } from '../images/moved.ts';
import { boxAround } from './corner.ts';
import type { MapData } from './data.ts';
import type { MapLayout } from './layout.ts';
import { anchors, asideLeaders, grounds, nameMark, placeMark, placingOf, riverMarks, standingPlaces } from './placing.ts';

/** More rings than these say nothing. */
export const RINGS = 8;

/** What a small map is about: places by code, and townships whose places are all drawn beside those of the places named. */
export interface MiniMapFocus {
  readonly places: readonly string[];
  readonly townships?: readonly string[] | undefined;
}

/** The townships that a small map draws dot by dot. */
function detailed({ places }: MapData, { places: named, townships = [] }: MiniMapFocus): ReadonlySet<string> {
  return new Set([...townships, ...places.filter(({ code }) => named.includes(code)).map(({ township }) => township)]);
}

/** Air around the marks. */
const EDGE = 3;

/** The whole district as points and names, and dot by dot only the townships it is about; a few places that it names have a ring. */
export function miniMap(data: MapData, layout: MapLayout, focus: MiniMapFocus): Picture {
  const { width, height, dot, text } = layout;
  const placing = placingOf(layout);
  const near = detailed(data, focus);
  const named = new Set(focus.places);
  const standing = standingPlaces(data, placing).filter(({ place }) => near.has(place.township));
  const ringed = named.size > RINGS ? [] : standing.filter(({ place }) => named.has(place.code));
  const faint = (code: string): string => (named.size > 0 && !named.has(code) ? ' faint' : '');
  const marks: readonly Mark[] = [
    ...riverMarks(data, placing),
    ...grounds(data, placing, near),
    ...standing.map(({ place, to }) => placeMark(place, to, dot, faint(place.code))),
    ...asideLeaders(standing, placing, faint),
    ...anchors(data, placing, standing),
    ...ringed.map(({ to: [cx, cy] }) => circle({ class: 'current', cx, cy, r: dot + 2.5 })),
    ...data.townships.flatMap(({ code, name, at }) => {
      const label = layout.labels[code];
      return label ? [nameMark(name, placing.at(at), label, text.township, near.has(code) ? 'strong halo' : 'muted halo')] : [];
    }),
  ];
  // Ground without marks on the edges is cut off; the river leads out of the picture.
  const { left, right, top, bottom } = boxAround({ width, height, marks }, (mark) => mark.class === 'river');
  const [across, down] = [EDGE - Math.floor(left), EDGE - Math.floor(top)];
  return {
    width: Math.ceil(right) + across + EDGE,
    height: Math.ceil(bottom) + down + EDGE,
    marks: marks.map((mark) => moved(mark, across, down)),
  };
}
