import type { Atlas } from '../../catalogue/atlas.ts';
import { itemName } from '../../catalogue/reviews/name.ts';
import { STANDINGS } from '../../domain/review.ts';
import { itemReviews } from '../../reading/reviews.ts';
import { zhReview } from '../../words/zh/review.ts';

const { command: zh, kinds } = zhReview;

/** `--list`: where every item stands, a line each; what has to be done first comes first. */
export function listStates(atlas: Atlas): readonly string[] {
  const order = (standing: (typeof STANDINGS)[number]): number => STANDINGS.indexOf(standing);
  return itemReviews(atlas.content)
    .toSorted((a, b) => order(a.standing) - order(b.standing))
    .map((item) => zh.line(item.standing, item.key, kinds[item.kind] ?? item.kind, itemName(atlas, item)));
}

/** `--summary`: how many items stand where. */
export function countStates(atlas: Atlas): readonly string[] {
  const items = itemReviews(atlas.content);
  return [
    ...STANDINGS.map((standing) => zh.count(standing, items.filter((item) => item.standing === standing).length)),
    zh.total(items.length),
  ];
}
