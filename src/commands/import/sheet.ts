import ExcelJS from 'exceljs';
import type { Problem } from '../../reading/problem.ts';
import { NotReadable, openOffice, packed } from './office-file.ts';

/** What a cell holds, before anybody asks whether it may. A date is told apart because a spreadsheet stores it as a number. */
export type Held =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly format: string; readonly formula: boolean; readonly struck: boolean }
  | { readonly kind: 'text'; readonly value: string; readonly struck: boolean }
  | { readonly kind: 'date'; readonly day: string; readonly struck: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly struck: boolean }
  | { readonly kind: 'error'; readonly value: string }
  /** A formula that nobody has computed: the program that wrote it left no result. */
  | { readonly kind: 'uncomputed' };

/** A sheet as a grid: cells by row and column, both from 1. */
export interface Sheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => Held;
  /** Where a cell is, as an editor finds it: `数据!F12`. */
  readonly at: (row: number, column: number) => string;
  /** Merged cells, hidden rows and hidden columns: what is in them cannot be taken as it seems. */
  readonly problems: readonly Problem[];
}

/** Rows and columns that are looked at: nobody types more by hand, and a stray format on the last row of a sheet is no content. */
const MOST = { rows: 5000, columns: 60 } as const;

const EMPTY: Held = { kind: 'empty' };

type Result = ExcelJS.CellFormulaValue['result'];

function heldResult(result: Result, format: string, struck: boolean): Held {
  if (result === undefined || (result as unknown) === null) return { kind: 'uncomputed' };
  if (result instanceof Date) return { kind: 'date', day: dayOf(result), struck };
  if (typeof result === 'number') return { kind: 'number', value: result, format, formula: true, struck };
  if (typeof result === 'string') return result === '' ? EMPTY : { kind: 'text', value: result, struck };
  if (typeof result === 'boolean') return { kind: 'boolean', value: result, struck };
  return { kind: 'error', value: result.error };
}

/** The day of a date cell. The library makes it midnight of that day in Greenwich; a date that no calendar has stays nameless. */
function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function held(cell: ExcelJS.Cell): Held {
  const { value } = cell;
  const format = (cell.numFmt as string | undefined) ?? '';
  const struck = (cell.font as Partial<ExcelJS.Font> | undefined)?.strike === true;
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'number') return { kind: 'number', value, format, formula: false, struck };
  if (typeof value === 'string') return value === '' ? EMPTY : { kind: 'text', value, struck };
  if (typeof value === 'boolean') return { kind: 'boolean', value, struck };
  if (value instanceof Date) return { kind: 'date', day: dayOf(value), struck };
  if ('richText' in value)
    return {
      kind: 'text',
      value: value.richText.map(({ text }) => text).join(''),
      struck: struck || value.richText.some(({ font }) => font?.strike === true),
    };
  if ('hyperlink' in value) return { kind: 'text', value: cell.text, struck };
  if ('error' in value) return { kind: 'error', value: value.error };
  return heldResult(cell.result, format, struck);
}

/** `A`, `B`, … `Z`, `AA`: how a spreadsheet calls its columns. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function sheetProblems(sheet: ExcelJS.Worksheet, size: { readonly rows: number; readonly columns: number }): readonly Problem[] {
  const at = (file: string, says: string, fix: string): Problem => ({ file: `${sheet.name}!${file}`, line: 0, says, fix });
  const merged = ((sheet.model as { readonly merges?: readonly string[] }).merges ?? []).map((range) =>
    at(range, '这几格合并了，分不清值属于哪一行、哪一列', '取消合并，每一格各填各的'),
  );
  const hiddenColumns = Array.from({ length: size.columns }, (_, index) => index + 1)
    .filter((column) => sheet.getColumn(column).hidden)
    .map((column) => at(columnName(column), '这一列隐藏了', '取消隐藏，看过再导入；用不着的内容删去'));
  const hiddenRows: Problem[] = [];
  sheet.eachRow((row, number) => {
    if (row.hidden && row.hasValues)
      hiddenRows.push(at(String(number), '这一行隐藏了，或被筛选藏起来了', '取消隐藏和筛选，看过再导入；用不着的行删去'));
  });
  return [...merged, ...hiddenColumns, ...hiddenRows];
}

function gridOf(sheet: ExcelJS.Worksheet): Sheet {
  let [rows, columns] = [0, 0];
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (held(cell).kind === 'empty') return;
      rows = Math.max(rows, number);
      columns = Math.max(columns, column);
    });
  });
  if (rows > MOST.rows)
    throw new NotReadable(`工作表“${sheet.name}”有 ${rows} 行，最多 ${MOST.rows} 行`, '分成几份导入，或删去远处不要的格子');
  columns = Math.min(columns, MOST.columns);
  return {
    name: sheet.name,
    rows,
    columns,
    cell: (row, column) => held(sheet.getCell(row, column)),
    at: (row, column) => `${sheet.name}!${columnName(column)}${row}`,
    problems: sheetProblems(sheet, { rows, columns }),
  };
}

/** Every sheet of a workbook. @throws NotReadable with the reason in an editor's words, whatever the bytes are. */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const parts = openOffice(bytes, 'xlsx');
  try {
    const book = new ExcelJS.Workbook();
    const archive = packed(parts);
    await book.xlsx.load(archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength) as ArrayBuffer);
    return book.worksheets.map(gridOf);
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    throw new NotReadable('工作簿读不了，里面有损坏的部分', '用 Excel 或 WPS 打开，另存一份，再导入');
  }
}
