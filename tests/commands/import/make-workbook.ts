import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { COLUMN_TITLES, FACT_COLUMNS, type FactColumn } from '../../../src/schema/fact-sheet.ts';
import { zhFactSheet as zh } from '../../../src/words/zh/fact-sheet.ts';

/** The content that workbooks of these tests are imported into. */
export const BASE = join(import.meta.dirname, '../../sites/_base');

/** Cells of a row by their columns; what is left out is empty. */
export type Cells = Readonly<Partial<Record<FactColumn, ExcelJS.CellValue>>>;

/** A row that repeats what the ledger says. */
export const KNOWN: Cells = { id: 'night-readers', asOf: '2023-11', value: 80 };
/** A new reading of the same fact, from a source without a fingerprint. */
export const NEXT: Cells = {
  id: 'night-readers',
  asOf: '2024-11',
  value: 95,
  qualifier: '约',
  source: 'evening-paper',
  quote: '每晚约95人来书屋夜读',
  span: '约95人',
};
/** A new fact. */
export const FRESH: Cells = {
  ...NEXT,
  id: 'evening-lamps',
  label: '夜灯',
  unit: '盏',
  scope: '云岫县',
  initiative: '村级书屋',
  value: 12,
  qualifier: '确数',
  quote: '书屋装夜灯12盏',
  span: '12盏',
};

/** How a sheet of a test calls a cell: the column by its name, the row by its number. */
export type Sheet = ExcelJS.Worksheet & { readonly at: (column: FactColumn, row?: number) => ExcelJS.Cell };

/** The workbook that an editor could have filled in. @param rows from the second row on; @param change what else was done to it. */
export async function workbookOf(
  rows: readonly Cells[],
  change: (sheet: Sheet, book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(zh.sheets.data);
  sheet.addRow(FACT_COLUMNS.map((column) => COLUMN_TITLES[column]));
  for (const row of rows) sheet.addRow(FACT_COLUMNS.map((column) => row[column] ?? null));
  change(Object.assign(sheet, { at: (column: FactColumn, row = 2) => sheet.getCell(row, FACT_COLUMNS.indexOf(column) + 1) }), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
