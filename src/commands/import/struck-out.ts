import type { Complaint } from '../../reading/problem.ts';
import type { Held } from './sheet.ts';

/** A cell whose words or number are struck through, wholly or in part: nobody can tell whether it still stands. @returns null when it is not. */
export function struckOut(cell: Held): Complaint | null {
  if (!('struck' in cell) || !cell.struck) return null;
  const seen = cell.kind === 'date' ? cell.day : String(cell.value).trim();
  return {
    says: `“${seen}”上有删除线，不知道是要还是不要`,
    fix: cell.kind === 'text' ? '不要的字删掉；要的取消删除线' : '不要就删去整行；要的取消删除线',
  };
}
