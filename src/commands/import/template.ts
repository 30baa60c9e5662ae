import ExcelJS from 'exceljs';
import { withoutClock } from '../../catalogue/tables/without-clock.ts';
import type { Content } from '../../reading/content.ts';
import { ledgerOf } from '../../reading/ledger.ts';
import { COLUMN_HINTS, COLUMN_TITLES, FACT_COLUMNS, QUALIFIER_WORDS, qualifierWord, type FactColumn } from '../../schema/fact-sheet.ts';
import type { Fact, Observation } from '../../schema/fact.ts';
import { LIST_SEPARATOR } from '../../schema/tables/column.ts';
import { zhFactSheet as zh } from '../../words/zh/fact-sheet.ts';
import { zhTemplate } from '../../words/zh/template.ts';
import { namedIn } from './names.ts';
import { columnName } from './sheet.ts';

/** Rows that are ready to be filled in: lists, formats. More can be used, without them. */
const READY = 500;
/** Columns that hold longer texts, in characters of a spreadsheet; the others have the width of their titles. */
const WIDE: Readonly<Partial<Record<FactColumn, number>>> = {
  id: 24,
  label: 28,
  code: 16,
  asOf: 12,
  source: 22,
  quote: 48,
  span: 14,
  note: 32,
  why: 32,
  initiative: 18,
  place: 14,
  asOfNote: 24,
};
/** The words for how a number is limited. */
const OFFERED = QUALIFIER_WORDS.map(([value]) => qualifierWord(value));
const HEADING: Partial<ExcelJS.Style> = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF6E7C8' } },
  alignment: { vertical: 'middle', wrapText: true },
};

/** A list on the sheet of values, and the column of the data that offers it. */
interface List {
  readonly column: FactColumn;
  readonly title: string;
  readonly values: readonly string[];
}

/** What can be chosen: everything comes from the content and the schema. */
function listsOf(content: Content): readonly List[] {
  const named = namedIn(content);
  const units = [...new Set(ledgerOf(content).map(({ data }) => data.unit))].filter((unit) => unit !== '').sort();
  const both = (of: ReadonlyMap<string, string>): readonly (readonly [string, string])[] => [...of];
  const list = (column: FactColumn, values: readonly string[], title: string = COLUMN_TITLES[column]): List => ({ column, title, values });
  return [
    list('unit', units),
    list('qualifier', OFFERED),
    list(
      'initiative',
      both(named.initiatives).map(([, name]) => name),
    ),
    list(
      'code',
      both(named.places).map(([code]) => code),
    ),
    list(
      'place',
      both(named.places).map(([, name]) => name),
    ),
    list(
      'source',
      both(named.sources).map(([id]) => id),
    ),
    list(
      'source',
      both(named.sources).map(([, title]) => title),
      zhTemplate.sourceTitle,
    ),
  ];
}

/** The sentence of the schema about a column, and what to know besides. */
function hintOf(column: FactColumn): string {
  const own = column === 'qualifier' ? zhTemplate.qualifiers(OFFERED) : COLUMN_HINTS[column];
  return [own, zhTemplate.also[column] ?? ''].filter((part) => part !== '').join('。');
}

/** What the spreadsheet itself can refuse while it is filled in. */
function validationOf(column: FactColumn, lists: readonly List[]): ExcelJS.DataValidation | null {
  const error = { allowBlank: true, showErrorMessage: true, errorTitle: COLUMN_TITLES[column], error: hintOf(column).slice(0, 200) };
  if (column === 'value') return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], errorStyle: 'stop', ...error };
  const list = lists.findIndex((one) => one.column === column);
  const values = lists[list]?.values ?? [];
  if (values.length === 0) return null;
  const letter = columnName(list + 1);
  // A warning, not a wall: several places stand in one cell, and the importer says exactly what is wrong.
  return { type: 'list', formulae: [`${zh.sheets.lists}!$${letter}$2:$${letter}$${values.length + 1}`], errorStyle: 'warning', ...error };
}

function dataSheet(book: ExcelJS.Workbook, lists: readonly List[], rows: readonly Cells[]): void {
  const sheet = book.addWorksheet(zh.sheets.data, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRow(FACT_COLUMNS.map((column) => COLUMN_TITLES[column]));
  for (const row of rows) sheet.addRow(row);
  FACT_COLUMNS.forEach((column, index) => {
    const at = sheet.getColumn(index + 1);
    // Text, so that a code keeps all its digits and 2024-05 does not become the first of May.
    at.numFmt = column === 'value' ? 'General' : '@';
    at.width = WIDE[column] ?? 10;
    const head = sheet.getCell(1, index + 1);
    head.style = HEADING;
    head.note = { texts: [{ text: hintOf(column) }], margins: { insetmode: 'auto' } };
    const offered = validationOf(column, lists);
    if (offered) for (let row = 2; row <= rows.length + READY; row += 1) sheet.getCell(row, index + 1).dataValidation = offered;
  });
}

function listSheet(book: ExcelJS.Workbook, lists: readonly List[]): void {
  const sheet = book.addWorksheet(zh.sheets.lists, { views: [{ state: 'frozen', ySplit: 1 }] });
  lists.forEach(({ title, values }, index) => {
    [title, ...values].forEach((value, row) => {
      const cell = sheet.getCell(row + 1, index + 1);
      cell.value = value;
      cell.numFmt = '@';
      if (row === 0) cell.style = HEADING;
    });
    sheet.getColumn(index + 1).width = Math.min(48, Math.max(10, ...values.map((value) => value.length * 1.6)));
  });
}

type Cells = readonly (string | number | null)[];

function aboutSheet(book: ExcelJS.Workbook, example: Cells | undefined): void {
  const sheet = book.addWorksheet(zh.sheets.about);
  sheet.getColumn(1).width = 16;
  sheet.getColumn(2).width = 90;
  const add = (first: string, second = '', heading = false): void => {
    sheet.addRow([first, second]).eachCell((cell, column) => {
      cell.style = heading ? HEADING : { font: { bold: column === 1 }, alignment: { wrapText: true, vertical: 'top' } };
    });
  };
  add(zhTemplate.title, '', true);
  zhTemplate.steps.forEach((step, index) => add(String(index + 1), step));
  add(zhTemplate.columnsTitle, zhTemplate.meaning, true);
  for (const column of FACT_COLUMNS) add(COLUMN_TITLES[column], hintOf(column));
  if (!example) return;
  add(zhTemplate.exampleTitle, zhTemplate.exampleNote, true);
  FACT_COLUMNS.forEach((column, index) => add(COLUMN_TITLES[column], String(example[index] ?? '')));
}

/** One reading of a fact as a row. */
function rowOf(fact: Fact, reading: Observation, initiative: string | undefined, content: Content): Cells {
  const named = namedIn(content);
  const codes = [...(fact.places ?? []), ...(fact.townships ?? [])];
  const values: Readonly<Record<FactColumn, string | number | null>> = {
    id: fact.id,
    label: fact.label,
    unit: fact.unit,
    scope: fact.scope,
    place: codes.map((code) => named.places.get(code) ?? '').join(LIST_SEPARATOR),
    code: codes.join(LIST_SEPARATOR),
    asOf: reading.asOf,
    asOfNote: reading.asOfNote ?? null,
    value: reading.value,
    qualifier: qualifierWord(reading.qualifier),
    source: reading.source,
    quote: reading.quote,
    span: reading.span,
    initiative: initiative === undefined ? null : (named.initiatives.get(initiative) ?? null),
    note: fact.note ?? null,
    why: null,
  };
  return FACT_COLUMNS.map((column) => (values[column] === '' ? null : values[column]));
}

/**
 * The workbook that editors fill in: how to (说明), the rows (数据), what can be chosen (取值). The same content gives the same bytes.
 * @param of the mechanisms whose numbers stand in it already; all of them for `'all'`, none when left out.
 */
export async function templateOf(
  content: Content,
  of: ReadonlySet<string> | 'all' = new Set(),
): Promise<{ readonly bytes: Buffer; readonly rows: number }> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(0);
  const lists = listsOf(content);
  const all = ledgerOf(content).flatMap((item) =>
    item.kind === 'fact'
      ? item.data.observations.map((reading) => ({ item, reading, cells: rowOf(item.data, reading, item.initiative, content) }))
      : [],
  );
  const rows = all.filter(({ item }) => of === 'all' || of.has(item.initiative ?? '')).map(({ cells }) => cells);
  // A number with 余 shows the most: what goes into which column.
  const example = all.find(({ item, reading }) => item.initiative !== undefined && reading.qualifier === 'more-than') ?? all[0];
  aboutSheet(book, example?.cells);
  dataSheet(book, lists, rows);
  listSheet(book, lists);
  return { bytes: withoutClock(Buffer.from(await book.xlsx.writeBuffer())), rows: rows.length };
}
