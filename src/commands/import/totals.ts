import { add, compare, fromDecimal, rational, toDecimal, type Rational } from '../../domain/rational.ts';
import type { Complaint, Problem } from '../../reading/problem.ts';
import { zhFactSheet as zh } from '../../words/zh/fact-sheet.ts';
import type { Layout } from './layout.ts';
import { readNumber } from './number-cell.ts';
import { complaints, isTotal, type Row } from './rows.ts';
import type { Sheet } from './sheet.ts';

/** A sum as it is printed. */
const printed = (sum: Rational): string => toDecimal(sum, 6).replace(/\.?0+$/, '');

/** Rows that a sum stands for, and why they have none. */
function cannotAdd(rows: readonly Row[], unitOf: (row: Row) => string): string | null {
  const units = new Set(rows.map(unitOf));
  if (units.size > 1) return `上面的数单位不同（${[...units].join('、')}）`;
  if (new Set(rows.map(({ values }) => values.asOf)).size > 1) return '上面的数时间不同';
  if (rows.some(({ values }) => values.qualifier !== undefined && values.qualifier !== 'exact'))
    return '上面有余、以上、约的数，加不出确数';
  return null;
}

/** What is wrong with a sum of the rows above it; undefined stands for a row that could not be read. */
function sumComplaint(
  above: readonly (Row | undefined)[],
  read: number | null | Complaint,
  name: string,
  unitOf: (row: Row) => string,
): Complaint | null {
  if (read === null) return { says: `${name}空着`, fix: `写上${name}，或删去这一行` };
  if (typeof read === 'object') return read;
  const known = above.filter((one) => one !== undefined);
  if (known.length < above.length) return null;
  if (known.length === 0) return { says: `${name}上面没有数`, fix: '删去这一行' };
  const never = cannotAdd(known, unitOf);
  if (never !== null) return { says: `${never}，不能合计`, fix: `分开写，或删去${name}` };
  const sum = known.reduce((total, { values }) => add(total, fromDecimal(values.value ?? 0)), rational(0n));
  if (compare(sum, fromDecimal(read)) === 0) return null;
  return {
    says: `${name}写的是 ${read}，上面 ${known.length} 个数加起来是 ${printed(sum)}`,
    fix: '照来源核对每一个数，找出是哪一个错了；不要只改合计',
  };
}

/**
 * Sums are computed again, exactly: a row of 小计 sums what stands above it up to the last sum, 合计 what is above it up to the last 合计;
 * a cell in a column of sums does as a 小计 does. Rows in which something is wrong make their sum unknowable, and are told of already.
 * @param rows those that could be read; @param filled all that have something in them; @param unitOf the unit of a row, from the ledger where the cell is empty.
 */
export function checkTotals(
  sheet: Sheet,
  layout: Layout,
  rows: readonly Row[],
  filled: readonly number[],
  unitOf: (row: Row) => string,
): readonly Problem[] {
  const { complain, problems } = complaints();
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const valueColumn = layout.columns.get('value') ?? 1;
  const compareSum = (above: readonly (Row | undefined)[], row: number, column: number, name: string): void => {
    const wrong = sumComplaint(above, readNumber(sheet.cell(row, column)), name, unitOf);
    if (wrong) complain(sheet.at(row, column), wrong.says, wrong.fix);
  };
  let group: (Row | undefined)[] = [];
  let all: (Row | undefined)[] = [];
  let side: (Row | undefined)[] = [];
  for (const number of filled) {
    if (isTotal(sheet, layout, number)) {
      const label = layout.columns.get('label') ?? 1;
      const cell = sheet.cell(number, label);
      const name = cell.kind === 'text' ? cell.value.trim() : (zh.totals[0] ?? '');
      const small = name === zh.totals[1];
      compareSum(small ? group : all, number, valueColumn, name === '' ? '合计' : name);
      group = [];
      if (!small) all = [];
    } else {
      for (const list of [group, all, side]) list.push(byNumber.get(number));
      if (layout.total !== null && sheet.cell(number, layout.total).kind !== 'empty') {
        compareSum(side, number, layout.total, '合计');
        side = [];
      }
    }
  }
  return problems;
}
