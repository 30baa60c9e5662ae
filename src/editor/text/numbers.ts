import { printObservation } from '../../reading/printed.ts';
import { Observation } from '../../schema/fact.ts';

/** One number of a file of facts, as a picker lists it. */
export interface PickedNumber {
  readonly id: string;
  readonly label: string;
  /** As the site prints it, `2100余场`; for what is computed, how. */
  readonly shown: string;
}

type Item = Readonly<Record<string, unknown>>;

const items = (value: unknown): readonly Item[] => (Array.isArray(value) ? (value as readonly Item[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The newest reading as it is printed; empty while it is not filled in. */
function printed({ unit, observations }: Item): string {
  const last = Observation.safeParse(items(observations).at(-1));
  return last.success ? printObservation(text(unit), last.data) : '';
}

/** All numbers of one file: from sources, computed, and counted. */
export function numbersIn({ facts, derived, counted }: Item): readonly PickedNumber[] {
  const as = (shown: (item: Item) => string) => (item: Item) => ({ id: text(item['id']), label: text(item['label']), shown: shown(item) });
  return [
    ...items(facts).map(as(printed)),
    ...items(derived).map(as(({ formula }) => `= ${text(formula)}`)),
    ...items(counted).map(as(() => '')),
  ].filter(({ id }) => id !== '');
}
