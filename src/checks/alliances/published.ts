import type { Content } from '../../reading/content.ts';
import type { Problem } from '../../reading/problem.ts';
import { locate } from '../../words/locate.ts';

/** Claim: an unpublished membership is empty, and says how to supply it. */
export function alliances(content: Content): readonly Problem[] {
  return content.alliances.flatMap(({ file, line, data: { membership, members, supply } }): Problem[] => {
    const problems: Problem[] = [];
    if (membership === 'unpublished' && members.length > 0)
      problems.push({
        file,
        line: line('members'),
        says: '名单写着“未公开”，却列了成员',
        fix: '名单有公开出处就把 membership 改成 published 并补上出处；没有就删掉成员',
      });
    if (membership !== 'published' && supply === undefined)
      problems.push({ file, line: line('membership'), says: '名单没有公开，却没写怎样补上', fix: '补上 supply：谁、用什么材料可以补' });
    return problems;
  });
}

/** Claim: what is quoted for an alliance stands in its source. */
export function allianceQuotes({ alliances: entries, fingerprints }: Content): readonly Problem[] {
  const prints = new Map(fingerprints.map(({ data }) => [data.source, data]));
  return entries.flatMap(({ file, line, data }) =>
    data.evidence.flatMap(({ source, quote }, index): Problem[] => {
      const print = prints.get(source);
      if (!print || locate(quote, print).length > 0) return [];
      return [
        {
          file,
          line: line('evidence', index),
          says: `引文“${quote}”不在来源 ${source} 里`,
          fix: '照抄原文里从标点到标点的完整分句',
        },
      ];
    }),
  );
}
