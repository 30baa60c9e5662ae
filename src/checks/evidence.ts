import type { Content } from '../reading/content.ts';
import { ledgerOf, type FactItem } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import type { Fact, Observation } from '../schema/fact.ts';
import { countHan, normalise } from '../words/clauses.ts';
import { clauseKey } from '../words/fingerprint.ts';
import { locate } from '../words/locate.ts';
import { formatQuantity, readQuantity } from '../words/quantity.ts';

type Complaint = Pick<Problem, 'says' | 'fix'>;

/** Longest quotation, in 汉字: evidence, not republication. */
const LONGEST_QUOTE = 40;

function spanComplaint(fact: Fact, { quote, span, value, qualifier }: Observation): Complaint | null {
  const times = normalise(quote).split(normalise(span)).length - 1;
  if (times === 0) return { says: `数字“${span}”不在引文“${quote}”里`, fix: 'span 照抄引文里的数字，连同余、多、以上和单位' };
  if (times > 1) return { says: `“${span}”在引文里出现了 ${times} 次，分不清是哪一个`, fix: 'span 多抄几个字，直到只出现一次' };
  const read = readQuantity(normalise(span));
  if (!read) return { says: `“${span}”开头读不出数字`, fix: 'span 从数字开始抄，例如“2300多名”' };
  const written = { value, qualifier, unit: fact.unit };
  if (read.value !== value || read.qualifier !== qualifier || read.unit !== normalise(fact.unit)) {
    return {
      says: `“${span}”读出来是 ${formatQuantity(read)}（${read.qualifier}），这里写的是 ${formatQuantity(written)}（${qualifier}）`,
      fix: '让 value、qualifier、unit 与引文一致；如果引文配错了数据点，换成对的引文',
    };
  }
  const rest = normalise(quote).split(normalise(span))[1] ?? '';
  const before = normalise(quote).split(normalise(span))[0] ?? '';
  if (/[\d.]$/.test(before) || (/\d$/.test(normalise(span)) && /^[\d.]/.test(rest)))
    return { says: `“${span}”只是一个更长数字的一部分`, fix: '把整个数字抄全' };
  if (/^(?:[余多]|以上)/.test(rest) && qualifier === 'exact')
    return {
      says: `“${span}”后面还有“${rest.slice(0, 2)}”，不是确数`,
      fix: 'span 连同余、多、以上一起抄，qualifier 改成 more-than 或 at-least',
    };
  return null;
}

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
