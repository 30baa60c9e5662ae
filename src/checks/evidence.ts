import type { Content } from '../reading/content.ts';
import { ledgerOf, type FactItem } from '../reading/ledger.ts';
import type { Complaint, Problem } from '../reading/problem.ts';
import { countHan, normalise } from '../words/clauses.ts';
import { clauseKey } from '../words/fingerprint.ts';
import { locate } from '../words/locate.ts';
import { readQuantity } from '../words/quantity.ts';
import { spanComplaint } from './span.ts';

/** Longest quotation, in 汉字: evidence, not republication. */
export const LONGEST_QUOTE = 40;

/** Claim: every fact's quote is consecutive clauses of its source, and the span in it says exactly the fact's number, qualifier and unit. */
export function evidence(content: Content): readonly Problem[] {
  const fingerprints = new Map(content.fingerprints.map((entry) => [entry.data.source, entry.data]));
  const shared = new Map<string, { readonly ids: string[]; readonly item: FactItem; readonly index: number; readonly times: number }>();
  const facts = ledgerOf(content).filter((item) => item.kind === 'fact');

  const problems = facts.flatMap((item) =>
    item.data.observations.flatMap((observation, index): Problem[] => {
      const complain = (field: string, complaint: Complaint): Problem => ({
        file: item.file,
        line: item.line('observations', index, field),
        ...complaint,
      });
      const found: Problem[] = [];
      const spoken = spanComplaint(item.data, observation);
      if (spoken) found.push(complain('span', spoken));
      const han = countHan(observation.quote);
      if (han > LONGEST_QUOTE)
        found.push(complain('quote', { says: `引文有 ${han} 个汉字`, fix: `只引能证明数字的分句，不超过 ${LONGEST_QUOTE} 个汉字` }));
      const printed = fingerprints.get(observation.source);
      if (printed) {
        const places = locate(observation.quote, printed);
        if (places.length === 0)
          found.push(
            complain('quote', {
              says: `引文“${observation.quote}”不在来源 ${observation.source} 里`,
              fix: '照抄原文里从标点到标点的完整分句，一字不改',
            }),
          );
        if (places.length > 1)
          found.push(
            complain('quote', {
              says: `引文在来源里出现了 ${places.length} 次（${places.map((run) => run[0] && clauseKey(run[0])).join('、')}）`,
              fix: '多引一个相邻的分句',
            }),
          );
        const times = readQuantity(normalise(observation.span))?.times;
        if (times !== undefined) {
          const key = `${observation.source} ${normalise(observation.quote)} ${normalise(observation.span)}`;
          const group = shared.get(key) ?? { ids: [], item, index, times };
          group.ids.push(item.id);
          shared.set(key, group);
        }
      }
      return found;
    }),
  );
  const miscounted = [...shared.values()].filter(({ ids, times }) => ids.length !== times);
  return [
    ...problems,
    ...miscounted.map(({ ids, item, index, times }): Problem => ({
      file: item.file,
      line: item.line('observations', index, 'span'),
      says: `原文说这个数字属于 ${times} 件事，账本里只有 ${ids.length} 个数据点用它（${ids.join('、')}）`,
      fix: '每件事各立一个数据点',
    })),
  ];
}
