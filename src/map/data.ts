/** A pair of degrees, WGS-84, longitude first as in GeoJSON. */
export type LngLat = readonly [lng: number, lat: number];

/** How well a position is known: the place's own point, the point of its township's seat borrowed, or only its township. */
export type Precision = 'site' | 'seat' | 'schematic';

/** One of the dots. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly kind: 'community' | 'village';
  /** 城乡分类, in the words of the register. */
  readonly class: string;
  /** Code of its township. */
  readonly township: string;
  readonly precision: Precision;
  /** Its own point; none when `precision` is `schematic`: then it stands beside the point of its township. */
  readonly at?: LngLat;
  /** Named by the main source as a demonstration site. */
  readonly demonstration: boolean;
  /** Ids of the alliances that publish it as a member. */
  readonly alliances: readonly string[];
  /** Ids of the stops of visits that lie here; absent where there is none. */
  readonly stops?: readonly string[];
}

/** A township-level unit: a label at its point. */
export interface MapTownship {
  readonly code: string;
  readonly name: string;
  readonly at: LngLat;
  /** What is uncertain about the point. */
  readonly note?: string;
}

export interface MapStation {
  readonly name: string;
  readonly at: LngLat;
}

/** All that a map draws by default: no tile and no boundary. */
export interface MapData {
  readonly townships: readonly MapTownship[];
  readonly places: readonly MapPlace[];
  /** Courses of the river, each a line of points. */
  readonly river: readonly (readonly LngLat[])[];
  /** What the river is called; none where there is no river. */
  readonly riverName?: string;
  readonly stations: readonly MapStation[];
}
