import { legOf, type Offer } from '../../domain/visit-plan.ts';

/** One row of the printed timetable. */
export interface Row {
  readonly item: HTMLElement;
  readonly name: string;
  readonly suggested: number;
  /** Where it leads, without the plan. */
  readonly path: string;
}

/** What the page printed of a route. */
export interface PlanParts {
  readonly route: string;
  /** As people say it: 乡村联建线. */
  readonly name: string;
  readonly list: HTMLElement;
  readonly rows: ReadonlyMap<string, Row>;
  readonly offer: Offer;
  /** Who told the roads of the route, by leg. */
  readonly toldBy: Readonly<Record<string, string>>;
}

/** Reads a route out of its printed rows; null where something is missing, so that nothing is half done. */
export function partsOf(element: HTMLElement): PlanParts | null {
  const list = element.querySelector<HTMLElement>('.legs');
  if (!list) return null;
  const items = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
  const rows = items.map((item): readonly [string, Row] => {
    const { stop = '', name = '', minutes = '' } = item.dataset;
    return [stop, { item, name, suggested: Number(minutes), path: item.querySelector('a')?.pathname ?? '' }];
  });
  const told = items.flatMap(({ dataset: { stop = '', road, by = '' } }, index) => {
    const before = items[index - 1]?.dataset['stop'];
    return road === undefined || before === undefined ? [] : [{ leg: legOf(before, stop), minutes: Number(road), by }];
  });
  return {
    route: element.dataset['route'] ?? '',
    name: element.dataset['name'] ?? '',
    list,
    rows: new Map(rows),
    offer: {
      start: Number(element.dataset['start']),
      stops: rows.map(([id, { suggested }]) => ({ id, minutes: suggested })),
      roads: Object.fromEntries(told.map(({ leg, minutes }) => [leg, minutes])),
    },
    toldBy: Object.fromEntries(told.map(({ leg, by }) => [leg, by])),
  };
}
