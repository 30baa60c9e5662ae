import { at, short, type Claim } from './claim.ts';
import { drawnBy, type Drawn } from './drawn.ts';
import type { Chart } from '../../schema/chart.ts';

/** More squares than this cannot be told apart on a phone. */
const MOST_SQUARES = 600;

/** Claim: counts can be drawn square by square: not too many, at least one, and whole where one square is one. */
export const countable: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'units' && data.form !== 'pairs') return [];
  const per = data.form === 'units' ? data.per : 1;
  return drawnBy(data).flatMap(({ id, path }) => {
    const value = one.measured(id);
    if (!value || value.low < 0) return [];
    const squares = Math.ceil(value.low / per);
    if (squares > MOST_SQUARES) {
      const fix =
        data.form === 'pairs'
          ? '换成条形图，或换成方块图（units）并写 per'
          : `把 per 写大一些，例如 ${10 ** Math.ceil(Math.log10(value.low / 100))}`;
      return [at(one, path, `“${id}”要画 ${squares} 个方块，看不清`, fix)];
    }
    if (per > 1 && value.low > 0 && value.low < per)
      return [at(one, path, `“${id}”只有 ${short(value.low)}，不够一个方块（一个代表 ${per}）`, '把 per 写小一些，或把它另画一张')];
    return per === 1 && !Number.isInteger(value.low) ? [at(one, path, `“${id}”不是整数，不能一格一个`, '换成条形图')] : [];
  });
};

/** Facts of which nothing may be left open, and what to do about one that is. */
function closedBy(chart: Chart): { readonly facts: readonly Drawn[]; readonly says: string; readonly fix: string } {
  switch (chart.form) {
    case 'pairs':
      return { facts: drawnBy(chart), says: '不能并排数格子', fix: '换成方块图（units）或条形图' };
    case 'units':
      return {
        facts: chart.whole === undefined ? [] : drawnBy(chart),
        says: '数不出还空着几格',
        fix: '删掉 whole 和 rest，让各个数据点各数各的；或换成确数',
      };
    case 'network':
      return { facts: drawnBy(chart), says: '数不出还有几个没有名字', fix: '换成确数；没有确数就删掉 total' };
    case 'shares':
    case 'ladder':
    case 'comparison':
      return { facts: drawnBy(chart), says: '这种图画不出没说清的零头', fix: '换成条形图（bars）：它的末端会渐隐，或带箭头' };
    default:
      return { facts: [], says: '', fix: '' };
  }
}

/** Claim: where the picture has no way to leave something open, the number is exact. */
export const exact: Claim = (one) => {
  const { facts, says, fix } = closedBy(one.entry.data);
  return facts.flatMap(({ id, path }) => {
    const value = one.measured(id);
    return value && value.high !== value.low ? [at(one, path, `“${id}”不是确数，${says}`, fix)] : [];
  });
};
