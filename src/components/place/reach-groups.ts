import type { GroundState } from '../../catalogue/places.ts';
import type { Reach } from '../../catalogue/reach.ts';
import type { PublishedFact } from '../../domain/fact.ts';
import type { InitiativeEntry } from '../../reading/content.ts';
import { zhPlacePages } from '../../words/zh/place-pages.ts';

/** One mechanism under what is known of it. */
export interface ReachRow {
  readonly initiative: InitiativeEntry;
  readonly words?: string;
  readonly note?: string;
  readonly facts: readonly PublishedFact[];
}

export interface ReachGroup {
  readonly state: GroundState | 'named' | 'passed-over';
  readonly says: string;
  readonly rows: readonly ReachRow[];
}

/** The mechanisms at a place in groups, the surest first. @param kind in words. */
export function reachGroups({ named, grounds, passedOver }: Reach, kind: string): readonly ReachGroup[] {
  const { state, names } = zhPlacePages.reach;
  const of = (which: GroundState): readonly ReachRow[] => grounds.filter((ground) => ground.state === which);
  const groups: readonly ReachGroup[] = [
    {
      state: 'named',
      says: state.named,
      rows: named.map(({ initiative, list, note }) => ({ initiative, words: list, ...(note === undefined ? {} : { note }), facts: [] })),
    },
    { state: 'listed', says: state.listed, rows: of('listed') },
    { state: 'covered', says: state.covered(kind), rows: of('covered') },
    { state: 'unknown', says: state.unknown, rows: of('unknown') },
    {
      state: 'passed-over',
      says: state.passedOver,
      rows: passedOver.map(({ initiative, list, named: others }) => ({
        initiative,
        words: `${list}：${names(others.map(({ name }) => name).join('、'))}`,
        facts: [],
      })),
    },
    { state: 'outside', says: state.outside, rows: of('outside') },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
