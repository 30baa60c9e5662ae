import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** Claim: no number is of a day, month or year that is still to come. @param today the day in China, `2026-11-26`. */
export function readingDays({ facts }: Content, today: string): readonly Problem[] {
  return facts.flatMap(({ file, line, data }) =>
    data.facts.flatMap(({ observations }, fact) =>
      observations.flatMap(({ asOf }, at): readonly Problem[] =>
        // A time that nobody wrote down begins with no digit.
        !/^\d/.test(asOf) || asOf <= today.slice(0, asOf.length)
          ? []
          : [
              {
                file,
                line: line('facts', fact, 'observations', at, 'asOf'),
                says: `时间“${asOf}”还没有到`,
                fix: '写来源里这个数是什么时候的；来源没有写，就写 未注明',
              },
            ],
      ),
    ),
  );
}
