import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import type { List } from '../schema/initiative.ts';
import type { Fingerprint, FingerprintClause } from '../schema/source.ts';
import { paragraphKey } from '../words/fingerprint.ts';
import { locatePassage } from '../words/locate.ts';

/** The clauses an item stands for; empty when the source does not have them. */
export function listLocation({ text, clause = text, paragraph }: List['items'][number], print: Fingerprint): readonly FingerprintClause[] {
  return locatePassage({ clause, paragraph }, print);
}

/** Claim: every item of a list is a clause of the source it names. */
export function lists(content: Content): readonly Problem[] {
  return content.initiatives.flatMap((entry) =>
    entry.data.lists.flatMap((list, listIndex) => {
      const print = content.fingerprints.find(({ data }) => data.source === list.source)?.data;
      if (!print) return [];
      return list.items.flatMap((item, index): Problem[] => {
        const at = { file: entry.file, line: entry.line('lists', listIndex, 'items', index) };
        const paragraphs = new Set(listLocation(item, print).map(({ part, paragraph }) => paragraphKey(part, paragraph)));
        if (paragraphs.size === 0)
          return [
            {
              ...at,
              says: `清单条目“${item.clause ?? item.text}”不是来源 ${list.source} 的完整分句`,
              fix: '在 clause 里照抄原文从标点到标点的分句',
            },
          ];
        if (paragraphs.size > 1)
          return [
            {
              ...at,
              says: `清单条目“${item.clause ?? item.text}”在来源里不止一处（第 ${[...paragraphs].join('、')} 段）`,
              fix: '用 paragraph 写明是哪一段',
            },
          ];
        return [];
      });
    }),
  );
}
