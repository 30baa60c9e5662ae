import type { PublishedFact } from '../domain/fact.ts';
import { ledgerOf } from '../reading/ledger.ts';
import { factOf, type Atlas } from './atlas.ts';

/** Another fact that says the same thing, with the editor's note when the two differ. */
export interface Beside {
  readonly fact: PublishedFact;
  readonly note: string | undefined;
}

/** Made once: every page of a fact asks. */
const pairs = new WeakMap<Atlas, ReadonlyMap<string, readonly Beside[]>>();

function pairsOf(atlas: Atlas): ReadonlyMap<string, readonly Beside[]> {
  const before = pairs.get(atlas);
  if (before) return before;
  const both = ledgerOf(atlas.content).flatMap((item) =>
    item.kind !== 'fact'
      ? []
      : (item.data.same ?? []).flatMap(({ fact, note }) => [
          { id: item.id, beside: { fact: factOf(atlas, fact), note } },
          { id: fact, beside: { fact: factOf(atlas, item.id), note } },
        ]),
  );
  const found = new Map([...Map.groupBy(both, ({ id }) => id)].map(([id, own]) => [id, own.map(({ beside }) => beside)]));
  pairs.set(atlas, found);
  return found;
}

/** The facts that say the same thing as this one: declared on either side, shown on both. */
export function besideOf(atlas: Atlas, id: string): readonly Beside[] {
  return pairsOf(atlas).get(id) ?? [];
}
