import type { Content } from '../reading/content.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';

/** Forms that draw several facts on one axis. */
const ONE_AXIS = new Set(['bars', 'shares', 'pairs']);

/** Claim: unlike units never share an axis, and one lone number is no chart of comparison. */
export function charts(content: Content): readonly Problem[] {
  const items = new Map(ledgerOf(content).map((item) => [item.id, item]));
  return content.charts.flatMap(({ file, line, data }): Problem[] => {
    if (!ONE_AXIS.has(data.form)) return [];
    const units = new Set(data.facts.map((id) => items.get(id)?.data.unit ?? ''));
    if (units.size > 1)
      return [
        { file, line: line('facts'), says: `一根轴上有 ${units.size} 种单位（${[...units].join('、')}）`, fix: '不同单位拆成不同的图' },
      ];
    if (data.facts.length < 2)
      return [{ file, line: line('facts'), says: '只有一个数字，不成比较', fix: '换一种形式，或再加同单位的数据点' }];
    return [];
  });
}
