import { DerivedRow, FactRow, type CorrectionColumns, type DerivedColumns, type FactColumns } from '../../schema/tables/facts.ts';
import type { Atlas } from '../atlas.ts';
import { correctionRows } from '../corrections.ts';
import { factRows } from '../export.ts';
import { plain } from '../texts.ts';

const NOTHING = {
  quote: null,
  part: null,
  paragraph: null,
  clause: null,
  span: null,
  formula: null,
  low: null,
  high: null,
} as const satisfies Partial<FactColumns>;

/** `facts.json` laid flat: its evidence and computation become columns. */
export function factColumns(atlas: Atlas): readonly FactColumns[] {
  return factRows(atlas).map(({ evidence, derived, ...rest }) => FactRow.parse({ ...NOTHING, ...rest, ...evidence, ...derived }));
}

/** Every number that is computed from others, in the order of the ledger. */
export function derivedColumns(atlas: Atlas): readonly DerivedColumns[] {
  return [...atlas.facts.values()].flatMap(({ id, label, unit, scope, initiative, now, derived }): readonly DerivedColumns[] => {
    if (!derived) return [];
    const { formula, inWords, low, high, meaning, caution, from } = derived;
    return [
      {
        id,
        label,
        value: now.value,
        qualifier: DerivedRow.shape.qualifier.parse(now.qualifier),
        unit,
        text: now.text,
        scope,
        initiative,
        formula,
        inWords,
        low,
        high,
        meaning: plain(atlas, meaning),
        caution: plain(atlas, caution),
        from: [...from],
      },
    ];
  });
}

/** Every correction, the newest first. */
export function correctionColumns(atlas: Atlas): readonly CorrectionColumns[] {
  return correctionRows(atlas).map(({ id, fact, change, asOf, old, new: now, date, why }) => ({
    id,
    fact,
    change,
    asOf,
    old,
    new: now,
    date,
    why,
  }));
}
