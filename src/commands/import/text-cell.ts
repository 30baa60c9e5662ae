import type { Complaint } from '../../reading/problem.ts';
import type { FactColumn } from '../../schema/fact-sheet.ts';
import type { Held } from './sheet.ts';
import { struckOut } from './struck-out.ts';

/** White space that nobody sees, and what an editor would call it. */
const UNSEEN: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\u00a0/, '不换行空格'],
  [/\u3000/, '全角空格'],
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/, '看不见的符号'],
  [/[\ue000-\uf8ff]/, '显示不出来的字'],
  [/[\r\n]/, '换行'],
  [/\t/, '制表符'],
];

function textComplaint(text: string): Complaint | null {
  if (text.trim() === '') return { says: '这里只有空格', fix: '删掉空格；没有就真的空着' };
  for (const [sign, name] of UNSEEN) if (sign.test(text)) return { says: `“${text.trim()}”里有${name}`, fix: '删掉这一格，重新输入一遍' };
  if (text !== text.trim()) return { says: `“${text.trim()}”前后有空格`, fix: '删掉前后的空格' };
  return null;
}

/** The day that a spreadsheet stores as this number; null for numbers that are no day of our time. */
function daySerial(value: number): string | null {
  if (!Number.isInteger(value) || value < 32874 || value > 73050) return null;
  return new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
}

function whenOf(value: number): string | Complaint {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return String(value);
  const day = daySerial(value);
  return {
    says: `时间存成了数（${value}）`,
    fix:
      day === null
        ? '把这一格的格式改成“文本”，写成 2024、2024-05 或 2024-05-01'
        : `把这一格的格式改成“文本”，知道到哪天就写 ${day}，只知道到月就写 ${day.slice(0, 7)}`,
  };
}

function numberAsText(column: FactColumn, value: number): string | Complaint {
  if (column === 'asOf') return whenOf(value);
  if (column === 'code') return { says: `代码存成了数（${value}）`, fix: '把这一格的格式改成“文本”，再把代码输入一遍，一位也不能少' };
  return { says: `这里应该是文字，现在是数（${value}）`, fix: '数写在“数值”一列；这里真要写数，把格式改成“文本”，再输入一遍' };
}

/** The text of a cell. @returns null when it is empty; a complaint when it holds something else, or what nobody sees. */
export function readText(column: FactColumn, cell: Held): string | null | Complaint {
  const struck = struckOut(cell);
  if (struck !== null) return struck;
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'number':
      return numberAsText(column, cell.value);
    case 'date':
      return column === 'asOf'
        ? {
            says: `时间存成了日期格式（${cell.day}），看不出知道到哪一天还是哪个月`,
            fix: `把这一格的格式改成“文本”，知道到哪天就写 ${cell.day}，只知道到月就写 ${cell.day.slice(0, 7)}`,
          }
        : { says: `这里存成了日期（${cell.day}）`, fix: '把这一格的格式改成“文本”，再输入一遍' };
    case 'boolean':
      return { says: `这里是逻辑值 ${cell.value ? 'TRUE' : 'FALSE'}，不是文字`, fix: '写上文字' };
    case 'error':
      return { says: `公式出错：${cell.value}`, fix: '改好公式，或直接写上文字' };
    case 'uncomputed':
      return { says: '这里是公式，没有算出来的结果', fix: '用 Excel 或 WPS 打开，存一次再导入；或者直接写上文字' };
    case 'text':
      return textComplaint(cell.value) ?? cell.value;
  }
}
