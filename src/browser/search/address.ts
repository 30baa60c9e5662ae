import { SEARCH_KINDS, type SearchKind } from '../../domain/search-record.ts';

/** What the address bar keeps of a search. */
export interface Asked {
  readonly typed: string;
  /** Only things of one kind are shown. */
  readonly kind: SearchKind | undefined;
}

/** Longer texts stay out of the address bar: some servers answer long addresses with an error. */
const LONGEST = 200;

/** Reads `?q=夜谈&kind=fact`; what nobody can mean counts as not said. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const kind = SEARCH_KINDS.find((one) => one === parameters.get('kind'));
  return { typed: parameters.get('q') ?? '', kind };
}

/** Its inverse, an empty text for an empty search. */
export function writeAsked({ typed, kind }: Asked): string {
  const parameters = new URLSearchParams();
  if (typed.trim() !== '') parameters.set('q', typed.trim().slice(0, LONGEST));
  if (kind !== undefined && typed.trim() !== '') parameters.set('kind', kind);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
