import { QUALIFIERS, type Qualifier } from '../../domain/quantity.ts';
import { printObservation } from '../../reading/printed.ts';

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

const isQualifier = (value: unknown): value is Qualifier => QUALIFIERS.some((one) => one === value);

/** The newest reading as it is printed; empty while there is no number. A draft may lack all else, or hold it empty. */
function printed({ unit, observations }: Item): string {
  const { value, qualifier, span } = items(observations).at(-1) ?? {};
  if (typeof value !== 'number') return '';
  return printObservation(text(unit), { value, qualifier: isQualifier(qualifier) ? qualifier : 'exact', span: text(span) });
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
