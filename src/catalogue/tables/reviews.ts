import { STEPS, type Step } from '../../domain/review.ts';
import { itemReviews, type ItemReview } from '../../reading/reviews.ts';
import type { ReviewEntry } from '../../schema/review.ts';
import type { ReviewColumns } from '../../schema/tables/reviews.ts';
import type { Atlas } from '../atlas.ts';
import { itemName } from '../reviews/name.ts';

type Told = readonly [state: ReviewColumns['state'], entry: ReviewEntry | undefined];

/** What became of a step: what was said of the text as it is, else what was approved of another one. */
function told({ record, passed, returned }: ItemReview, step: Step): Told {
  const now = passed.find((entry) => entry.step === step);
  if (now) return ['通过', now];
  if (returned?.step === step) return ['退回', returned];
  const before = record?.data.review.findLast((entry) => entry.step === step && entry.verdict === '通过');
  // An approval that a later 退回 of the same text took back has to be given anew.
  return before && !returned ? ['通过后有改动', before] : ['待审', undefined];
}

/** Every item with its three steps, whether somebody has signed or not. */
export function reviewColumns(atlas: Atlas): readonly ReviewColumns[] {
  return itemReviews(atlas.content).flatMap((item) =>
    STEPS.map((step): ReviewColumns => {
      const [state, entry] = told(item, step);
      return {
        item: item.key,
        kind: item.kind,
        name: itemName(atlas, item),
        step,
        state,
        time: entry?.time ?? null,
        sha256: item.sha256,
        signed: entry?.sha256 ?? null,
        role: entry?.role ?? null,
        reviewer: atlas.site.reviewerNames ? (entry?.name ?? null) : null,
      };
    }),
  );
}
