import { zh } from './zh.ts';

/** How content says that a source gives no date. */
export const UNDATED = '未注明';

/** 2021年10月17日 from `2021-10-17`, as precisely as it is known. */
export function formatWhen(when: string): string {
  const [year, month, day] = when.split('-');
  if (when === UNDATED || year === undefined) return UNDATED;
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** 日期未注明, or 截至2021年10月（按页面编号推断）. */
export function formatAsOf(asOf: string, note?: string): string {
  return `${zh.card.asOf(asOf === UNDATED ? undefined : formatWhen(asOf))}${note === undefined ? '' : `（${note}）`}`;
}
