import { factOf, type Atlas } from '../../catalogue/atlas.ts';
import type { PublishedFact, PublishedReading } from '../../domain/fact.ts';
import { factsOfItem } from '../../catalogue/reviews/facts.ts';
import type { ReviewItem } from '../../reading/reviews.ts';

function proofOf({ derived, proof }: PublishedFact, { evidence }: PublishedReading): string {
  if (derived) return `推算：${derived.formula}，即 ${derived.inWords}`;
  return evidence ? `“${evidence.quote}”（${evidence.source}）` : proof === 'counted' ? '本站清点' : '没有引文';
}

/** The numbers of an item, each beside the words that prove it: `33个 ｜ “覆盖33个村”（article） ｜ 联村党组织覆盖的村，未注明`. */
export function numbersOf(atlas: Atlas, item: ReviewItem): readonly string[] {
  return factsOfItem(atlas, item).flatMap((id) => {
    const fact = factOf(atlas, id);
    const readings = item.kind === 'facts' ? [...fact.earlier, fact.now] : [fact.now];
    return readings.map((reading) => `  ${reading.text} ｜ ${proofOf(fact, reading)} ｜ ${fact.label}，${reading.asOf}`);
  });
}
