import { bounds } from '../domain/bounds.ts';
import { compare, rational } from '../domain/rational.ts';
import type { Content } from '../reading/content.ts';
import { latest, ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import { locate } from '../words/locate.ts';
import { formatQuantity } from '../words/quantity.ts';

/** Claim: an unpublished membership is empty and says how to supply it; a published one has as many members as the source counts; quotes stand in their source. */
export function alliances(content: Content): readonly Problem[] {
  const items = new Map(
    ledgerOf(content)
      .toReversed()
      .map((item) => [item.id, item]),
  );
  return content.alliances.flatMap(({ file, line, data }): Problem[] => {
    const problems: Problem[] = [];
    if (data.membership === 'unpublished' && data.members.length > 0)
      problems.push({
        file,
        line: line('members'),
        says: '名单写着“未公开”，却列了成员',
        fix: '名单有公开出处就把 membership 改成 published 并补上出处；没有就删掉成员',
      });
    if (data.membership !== 'published' && data.supply === undefined)
      problems.push({ file, line: line('membership'), says: '名单没有公开，却没写怎样补上', fix: '补上 supply：谁、用什么材料可以补' });
    const counted = data.size === undefined ? undefined : items.get(data.size);
    if (counted?.kind === 'fact') {
      const listed = data.members.length;
      const { value, qualifier } = latest(counted.data);
      const { low, high, closed } = bounds({ value, qualifier });
      const tooMany = high !== null && compare(rational(BigInt(listed)), high) > (closed ? 0 : -1);
      const tooFew = data.membership === 'published' && compare(rational(BigInt(listed)), low) < 0;
      if (data.membership !== 'unpublished' && (tooMany || tooFew))
        problems.push({
          file,
          line: line('members'),
          says: `名单 ${listed} 个，原文 ${formatQuantity({ value, qualifier, unit: ' 个' })}`,
          fix: tooFew ? '补全名单；只公开了一部分就把 membership 改成 partial' : '核对名单，删掉多列的',
        });
    }
    const names = data.members.map(({ name }) => name);
    names.forEach((name, index) => {
      if (names.indexOf(name) < index) problems.push({ file, line: line('members', index), says: `“${name}”列了两次`, fix: '删掉一个' });
    });
    data.evidence.forEach(({ source, quote }, index) => {
      const print = content.fingerprints.find((entry) => entry.data.source === source)?.data;
      if (print && locate(quote, print).length === 0)
        problems.push({
          file,
          line: line('evidence', index),
          says: `引文“${quote}”不在来源 ${source} 里`,
          fix: '照抄原文里从标点到标点的完整分句',
        });
    });
    return problems;
  });
}
