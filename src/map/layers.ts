import type { MapPlace } from './data.ts';

/** One entry of the legend: what it is called, and how many places it is about. Pressed, it keeps only those. */
export interface LegendEntry {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Entries that answer the same question: of several pressed ones a place needs any. */
export interface LegendGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly entries: readonly LegendEntry[];
}

/** The questions in the order of the legend. */
const GROUPS = ['kind', 'position', 'class', 'named', 'stop', 'alliance'] as const;
export type GroupId = (typeof GROUPS)[number];

/** What groups and entries are called. Classes and alliances bring their own names. */
export interface LegendNames {
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly kind: Readonly<Record<MapPlace['kind'], string>>;
  readonly position: Readonly<Record<MapPlace['precision'], string>>;
  readonly named: string;
  readonly stop: string;
  readonly alliance: (id: string) => string;
}

/** The entry that draws sums of townships in place of their dots; it chooses no places. */
export const SUMMARY = 'summary';

const entry = (group: GroupId, value: string): string => `${group}-${value}`;

/** Ids of the entries that a place belongs to, at most one of kind, position and class. */
export function layersOf({ kind, precision, class: of, demonstration, stops = [], alliances }: MapPlace): readonly string[] {
  return [
    entry('kind', kind),
    entry('position', precision),
    entry('class', of),
    ...(demonstration ? [entry('named', 'demonstration')] : []),
    ...(stops.length > 0 ? [entry('stop', 'visit')] : []),
    ...alliances.map((id) => entry('alliance', id)),
  ];
}

const groupOf = (id: string): string => id.split('-')[0] ?? '';
const valueOf = (id: string): string => id.slice(groupOf(id).length + 1);

/** Whether a place with these layers is kept: it has any of the pressed entries of each group, and groups without one ask nothing. */
export function isShown(layers: readonly string[], pressed: readonly string[]): boolean {
  const asked = Map.groupBy(
    pressed.filter((id) => id !== SUMMARY),
    groupOf,
  );
  return [...asked.values()].every((ids) => ids.some((id) => layers.includes(id)));
}

const ORDER: Readonly<Partial<Record<GroupId, readonly string[]>>> = {
  kind: ['community', 'village'],
  position: ['site', 'seat', 'schematic'],
};

function nameOf(group: GroupId, value: string, names: LegendNames): string {
  switch (group) {
    case 'kind':
      return names.kind[value === 'village' ? 'village' : 'community'];
    case 'position':
      return names.position[value === 'site' || value === 'seat' ? value : 'schematic'];
    case 'class':
      return value;
    case 'named':
      return names.named;
    case 'stop':
      return names.stop;
    case 'alliance':
      return names.alliance(value);
  }
}

/** The legend of these places, made from them alone: what no place has is not offered. */
export function legend(places: readonly MapPlace[], names: LegendNames): readonly LegendGroup[] {
  const counts = new Map<string, number>();
  for (const id of places.flatMap(layersOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return GROUPS.flatMap((group): readonly LegendGroup[] => {
    const order = ORDER[group]?.map((value) => entry(group, value));
    const entries = [...counts]
      .filter(([id]) => groupOf(id) === group)
      .toSorted(([a, m], [b, n]) => (order ? order.indexOf(a) - order.indexOf(b) : n - m || (a < b ? -1 : 1)))
      .map(([id, count]): LegendEntry => ({ id, name: nameOf(group, valueOf(id), names), count }));
    return entries.length === 0 ? [] : [{ id: group, name: names.groups[group], entries }];
  });
}

/** Those of the pressed ids that this legend has, and the sums: an address can be edited by anyone. */
export function known(pressed: readonly string[], offered: readonly string[]): readonly string[] {
  return pressed.filter((id) => id === SUMMARY || offered.includes(id));
}
