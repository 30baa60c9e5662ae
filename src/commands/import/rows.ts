import type { Qualifier } from '../../domain/quantity.ts';
import type { Problem } from '../../reading/problem.ts';
import { COLUMN_TITLES, FACT_COLUMNS, FactSheetRow, QUALIFIER_WORDS, type FactColumn } from '../../schema/fact-sheet.ts';
import { zhFactSheet as zh } from '../../words/zh/fact-sheet.ts';
import type { Layout } from './layout.ts';
import { readNumber } from './number-cell.ts';
import type { Sheet } from './sheet.ts';
import { readText } from './text-cell.ts';

/** A row of the sheet, read: what its cells say, and which of them say that something is to go. Columns that are not here are empty. */
export interface Row {
  readonly number: number;
  readonly values: Readonly<Partial<Record<Exclude<FactColumn, 'value' | 'qualifier'>, string>>> & {
    readonly value?: number;
    readonly qualifier?: Qualifier;
  };
  readonly removed: ReadonlySet<FactColumn>;
  /** `数据!F12`. */
  readonly at: (column: FactColumn) => string;
}

/** What may be taken away from a fact. */
const REMOVABLE: ReadonlySet<FactColumn> = new Set(['note', 'asOfNote', 'code']);

/** Says what is wrong in a cell. */
export type Complain = (at: string, says: string, fix: string) => void;

/** Collects problems of cells. */
export function complaints(): { readonly complain: Complain; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  return { problems, complain: (file, says, fix) => void problems.push({ file, line: 0, says, fix }) };
}

/** A word of how a number is limited, as the ledger has it. */
function qualifierOf(word: string): Qualifier | undefined {
  return QUALIFIER_WORDS.find(([, words]) => words.includes(word))?.[0];
}

type Values = Record<string, string | number>;

/** One cell, put among the values of its row. */
function readCell(
  column: FactColumn,
  sheet: Sheet,
  [row, at]: readonly [number, number],
  values: Values,
  removed: Set<FactColumn>,
  complain: Complain,
): void {
  const where = sheet.at(row, at);
  const cell = sheet.cell(row, at);
  const read = column === 'value' ? readNumber(cell) : readText(column, cell);
  if (read === null) {
    if (column === 'value') complain(where, '数值空着', '空着不是0：写上数；来源写的就是0才写0；没有数就删去整行');
    else if (column === 'id') complain(where, '没有编号', '写上编号；新的数据点自己起一个，小写英文字母、数字和连字符');
    else if (column === 'asOf') complain(where, '没有写时间', '来源写了就照写，例如 2024 或 2024-05；没有写，填 未注明');
    return;
  }
  if (typeof read === 'object') {
    complain(where, read.says, read.fix);
    return;
  }
  if (read === zh.remove && REMOVABLE.has(column)) {
    removed.add(column);
    return;
  }
  if (column === 'qualifier') {
    const qualifier = qualifierOf(String(read));
    const offered = QUALIFIER_WORDS.map(([, [word]]) => word);
    if (qualifier === undefined) complain(where, `“${read}”不是限定`, `从这几个里选：${offered.join('；')}`);
    else values[column] = qualifier;
    return;
  }
  // Places, mechanisms and sources may be given by name; whether there is such a one is asked of the content.
  const named = column === 'code' || column === 'initiative' || column === 'source';
  const parsed = named ? undefined : FactSheetRow.shape[column].safeParse(read);
  const message = parsed?.error?.issues[0]?.message;
  if (message === undefined) values[column] = read;
  // In a file the quotation marks are needed, in a cell they would be wrong.
  else complain(where, `“${read}”不能作${COLUMN_TITLES[column]}`, message.replaceAll('"', ''));
}

/** Whether a row is a sum and no fact: it says so in place of a name, and bears no id. */
export function isTotal(sheet: Sheet, { columns }: Layout, row: number): boolean {
  const text = (column: FactColumn): string => {
    const at = columns.get(column);
    const cell = at === undefined ? undefined : sheet.cell(row, at);
    return cell?.kind === 'text' ? cell.value.replace(/\s/g, '') : '';
  };
  const sums = zh.totals.includes(text('label')) || zh.totals.includes(text('id')) || zh.totals.includes(text('place'));
  return sums && (text('id') === '' || zh.totals.includes(text('id')));
}

/** Numbers of the rows that have something in them, without the first, which names the columns. */
export function filledRows(sheet: Sheet): readonly number[] {
  const columns = Array.from({ length: sheet.columns }, (_, index) => index + 1);
  return Array.from({ length: Math.max(0, sheet.rows - 1) }, (_, index) => index + 2).filter((row) =>
    columns.some((column) => sheet.cell(row, column).kind !== 'empty'),
  );
}

/** The rows that `only` names, read cell by cell; `clean` are those in which nothing is wrong. */
export function readRows(
  sheet: Sheet,
  { columns }: Layout,
  only: readonly number[],
): { readonly clean: readonly Row[]; readonly problems: readonly Problem[] } {
  const { complain, problems } = complaints();
  const clean = only.flatMap((number): readonly Row[] => {
    const values: Values = {};
    const removed = new Set<FactColumn>();
    const before = problems.length;
    for (const column of FACT_COLUMNS) {
      const at = columns.get(column);
      if (at !== undefined) readCell(column, sheet, [number, at], values, removed, complain);
    }
    if (problems.length > before) return [];
    return [{ number, values, removed, at: (column) => sheet.at(number, columns.get(column) ?? columns.get('id') ?? 1) }];
  });
  return { clean, problems };
}
