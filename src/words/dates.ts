/** 2021年10月17日 from `2021-10-17`, as precisely as it is known. */
export function formatWhen(when: string): string {
  const [year, month, day] = when.split('-');
  if (when === '未注明' || year === undefined) return '未注明';
  return `${year}年${month === undefined ? '' : `${String(Number(month))}月`}${day === undefined ? '' : `${String(Number(day))}日`}`;
}
