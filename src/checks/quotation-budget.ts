import type { Content } from '../reading/content.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import { quotesOfProse } from '../reading/prose-quotes.ts';
import { clauseKey } from '../words/fingerprint.ts';
import { locate } from '../words/locate.ts';
import { reportsOf } from './reports.ts';

/** The largest part of a text, in percent of its 汉字, that evidence may quote. */
export const QUOTED_AT_MOST = 30;

/** The clauses of a fingerprinted source that are quoted as evidence, with their 汉字. */
export function quotedClauses(content: Content, source: string): ReadonlyMap<string, number> {
  const print = content.fingerprints.find(({ data }) => data.source === source)?.data;
  if (!print) return new Map();
  const quotes = [
    ...ledgerOf(content).flatMap((item) => (item.kind === 'fact' ? item.data.observations : [])),
    ...content.alliances.flatMap(({ data }) => data.evidence),
    ...reportsOf(content).map(({ report }) => report),
    ...quotesOfProse(content),
  ].filter((evidence) => evidence.source === source);
  return new Map(
    quotes.flatMap(({ quote }) =>
      locate(quote, print)
        .flat()
        .map((clause) => [clauseKey(clause), clause.han] as const),
    ),
  );
}

/** 汉字 of a fingerprinted source, and of the clauses quoted as evidence (each clause once). */
export function quotedShare(content: Content, source: string): { readonly quoted: number; readonly whole: number } {
  const print = content.fingerprints.find(({ data }) => data.source === source)?.data;
  return {
    quoted: [...quotedClauses(content, source).values()].reduce((sum, han) => sum + han, 0),
    whole: print?.clauses.reduce((sum, { han }) => sum + han, 0) ?? 0,
  };
}

/** Claim: evidence quotes at most 30% of a text that is not ours. */
export function quotationBudget(content: Content): readonly Problem[] {
  return content.sources.flatMap(({ id, file }): Problem[] => {
    const { quoted, whole } = quotedShare(content, id);
    if (quoted * 100 <= whole * QUOTED_AT_MOST) return [];
    return [
      {
        file,
        line: 0,
        says: `引文合计 ${quoted} 个汉字，超过全文 ${whole} 个汉字的 ${QUOTED_AT_MOST}%`,
        fix: '缩短引文，每个数据点只引带数字的那一个分句',
      },
    ];
  });
}
