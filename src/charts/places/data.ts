/** One of the district's communities or villages: the same dot with the same identity on every page. */
export interface PlaceDot {
  /** The code of the register. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'community' | 'village';
  /** The township-level unit it belongs to, by name. */
  readonly township: string;
  /** 城乡分类, in the register's words. */
  readonly class: string;
  /** Filled, a ring, or a dashed ring. */
  readonly state: 'covered' | 'not' | 'unknown';
}

/** Dots that stand together: a township, all of one kind, or all of one class of the register. */
export interface PlaceGroup {
  readonly key: string;
  readonly label: string;
  /** A big numeral above the label, as the ledger prints it. */
  readonly figure?: string;
  /** Names of the places of this group that the chart is about. */
  readonly names?: readonly string[];
  readonly places: readonly PlaceDot[];
}

export interface PlacesData {
  readonly groups: readonly PlaceGroup[];
}
