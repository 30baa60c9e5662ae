import type { RecordedFact } from '../schema/release.ts';
import { formatQuantity } from '../words/quantity.ts';
import { formatRange } from '../words/range.ts';
import type { Content } from './content.ts';
import { count, itemsById, latest, valueOf, type LedgerItem } from './ledger.ts';
import { printObservation } from './printed.ts';

function recorded(content: Content, items: ReadonlyMap<string, LedgerItem>, item: LedgerItem): RecordedFact {
  const { id, label, scope, unit } = item.data;
  const common = { id, label, scope, unit };
  switch (item.kind) {
    case 'fact': {
      const readings = item.data.observations.map((observation) => {
        const { asOf, value, qualifier, source, quote, span } = observation;
        return { asOf, text: printObservation(unit, observation), value, qualifier, source, quote, span };
      });
      return { kind: 'fact', ...common, text: printObservation(unit, latest(item.data)), readings };
    }
    case 'derived': {
      const { formula, digits } = item.data;
      return { kind: 'derived', ...common, text: formatRange(valueOf(content, items, id), digits, unit), formula, digits };
    }
    case 'counted': {
      const { counts } = item.data;
      const text = formatQuantity({ value: count(content, counts), qualifier: 'exact', unit });
      return { kind: 'counted', ...common, text, counts };
    }
  }
}

/** Every fact as a release records it, in the order of the ledger. What cannot be computed is left out: a check says so. */
export function recordOf(content: Content): readonly RecordedFact[] {
  const items = itemsById(content);
  return [...items.values()].flatMap((item) => {
    try {
      return recorded(content, items, item);
    } catch {
      return [];
    }
  });
}
