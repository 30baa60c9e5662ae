import { QUALIFIERS, type Qualifier } from '../../domain/quantity.ts';
import { printObservation } from '../../reading/printed.ts';
import { itemsOf, textOf, type Item } from './value.ts';

/** One number of a file of facts, as a picker lists it. */
export interface PickedNumber {
  readonly id: string;
  readonly label: string;
  /** As the site prints it, `2100余场`; for what is computed, how. */
  readonly shown: string;
}

const isQualifier = (value: unknown): value is Qualifier => QUALIFIERS.some((one) => one === value);

/** The newest reading as it is printed; empty while there is no number. A draft may lack all else, or hold it empty. */
function printed({ unit, observations }: Item): string {
  const { value, qualifier, span } = itemsOf(observations).at(-1) ?? {};
  if (typeof value !== 'number') return '';
  return printObservation(textOf(unit), { value, qualifier: isQualifier(qualifier) ? qualifier : 'exact', span: textOf(span) });
}

/** All numbers of one file: from sources, computed, and counted. */
export function numbersIn({ facts, derived, counted }: Item): readonly PickedNumber[] {
  const as = (shown: (item: Item) => string) => (item: Item) => ({
    id: textOf(item['id']),
    label: textOf(item['label']),
    shown: shown(item),
  });
  return [
    ...itemsOf(facts).map(as(printed)),
    ...itemsOf(derived).map(as(({ formula }) => `= ${textOf(formula)}`)),
    ...itemsOf(counted).map(as(() => '')),
  ].filter(({ id }) => id !== '');
}
