import type { Content } from '../../reading/content.ts';
import type { Problem } from '../../reading/problem.ts';

/** Claim: nothing was corrected or published on a day that is still to come. @param today the day in China, `2026-11-26`. */
export function days({ corrections, releases }: Content, today: string): readonly Problem[] {
  return [...corrections, ...releases].flatMap(({ file, line, data: { date } }): readonly Problem[] =>
    date <= today ? [] : [{ file, line: line('date'), says: `日期“${date}”还没有到`, fix: '写已经过去的那一天，或今天' }],
  );
}
