import type { Precision } from '../../map/data.ts';
import type { Place, Township } from '../../schema/place.ts';
import type { Stop } from '../../schema/stop.ts';
import type { Atlas } from '../atlas.ts';

/** A community or village and the township that it lies in. */
export interface Spot {
  readonly place: Place;
  readonly township: Township;
}

/** Where a stop is drawn, WGS-84, and how good that is. */
export interface StopPosition {
  readonly lng: number;
  readonly lat: number;
  /** `schematic`: only the township is known, and this is the point of its seat; say so beside it (示意位置). */
  readonly precision: Precision;
  /** Whose point it is: the stop's own, that of the community or village, that of the township's seat. */
  readonly of: 'stop' | 'place' | 'township';
  /** Id of the source of the position. */
  readonly source: string;
  readonly note: string | undefined;
}

const registers = new WeakMap<Atlas, ReadonlyMap<string, Spot>>();

/** The community or village of this code. */
export function spotAt(atlas: Atlas, code: string): Spot | undefined {
  const register =
    registers.get(atlas) ??
    new Map(atlas.content.townships.flatMap(({ data }) => data.places.map((place) => [place.code, { place, township: data }] as const)));
  registers.set(atlas, register);
  return register.get(code);
}

/** The best position that is public: the stop's own, that of its community or village, the seat of the township; null when nothing is. */
export function positionOf({ position }: Pick<Stop, 'position'>, spot: Spot | undefined): StopPosition | null {
  if (position) return { note: undefined, ...position, of: 'stop' };
  if (spot?.place.position) return { note: undefined, ...spot.place.position, of: 'place' };
  if (spot) return { note: undefined, ...spot.township.position, precision: 'schematic', of: 'township' };
  return null;
}
