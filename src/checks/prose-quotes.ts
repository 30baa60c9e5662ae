import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { quotesOfProse } from '../reading/prose-quotes.ts';
import { countHan } from '../words/clauses.ts';
import { locate } from '../words/locate.ts';
import { LONGEST_QUOTE } from './evidence.ts';

/** Claim: what the prose quotes is short, and stands in its source where that can be looked up: the rule of evidence. */
export function proseQuotes(content: Content): readonly Problem[] {
  const prints = new Map(content.fingerprints.map(({ data }) => [data.source, data]));
  return quotesOfProse(content).flatMap(({ source, quote, line, entry }): readonly Problem[] => {
    const at = { file: entry.file, line: line + entry.before };
    const han = countHan(quote);
    const print = prints.get(source);
    return [
      ...(han > LONGEST_QUOTE ? [{ ...at, says: `引文有 ${han} 个汉字`, fix: `只引要紧的分句，不超过 ${LONGEST_QUOTE} 个汉字` }] : []),
      ...(print && locate(quote, print).length === 0
        ? [{ ...at, says: `引文“${quote}”不在来源 ${source} 里`, fix: '照抄原文里从标点到标点的完整分句，一字不改' }]
        : []),
    ];
  });
}
