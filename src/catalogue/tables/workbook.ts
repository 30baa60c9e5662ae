import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { EDITION } from '../../schema/tables/all.ts';
import { LIST_SEPARATOR } from '../../schema/tables/column.ts';
import { zhData as zh } from '../../words/zh/data-hub.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Table, Value } from './table.ts';
import { withoutClock } from './without-clock.ts';

/** Widths of columns in characters of a spreadsheet, of which 汉字 take two. */
const WIDTH = { least: 10, short: 16, most: 48 } as const;

/** A text is written as a text, whatever it starts with: no program takes it for a formula. Longer ones than a cell holds do not occur. */
function cell(value: Value): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: typeof value === 'string' ? value : value.join(LIST_SEPARATOR), type: String };
}

const heading = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#F6E7C8' });

const span = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

/** As wide as its longest cell, within reason. */
function widthOf(title: string, cells: readonly Value[]): number {
  const longest = Math.max(span(title), ...cells.map((value) => span(String(value ?? ''))));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}

function about(table: Table, origin: string, address: string): SheetData {
  const words = tableWords[table.id];
  const headings: Readonly<Record<string, string>> = words.columns;
  const { rows, heading: names } = zh.file;
  return [
    ...[
      [rows.table, words.name],
      [rows.sentence, words.sentence],
      [rows.edition, EDITION],
      [rows.version, table.version],
      [rows.source, origin],
      [rows.licence, zh.hub.licence],
      [rows.address, address],
    ].map(([name = '', value = '']) => [heading(name), cell(value)]),
    [],
    [names.name, names.field, names.type, names.sentence, names.values].map(heading),
    ...table.fields.map(({ name, type, sentence, values }) =>
      [headings[name] ?? name, name, zh.table.type[type], sentence, values].map(cell),
    ),
  ];
}

/**
 * A table as a workbook of two sheets: the rows under Chinese headings, and what each column means.
 * @param origin who published it; @param address of its page, with the site's if there is one.
 */
export async function workbook(table: Table, origin: string, address: string): Promise<Buffer> {
  const headings: Readonly<Record<string, string>> = tableWords[table.id].columns;
  const rows = table.rows.map((row) => table.fields.map(({ name }) => cell(row[name] ?? null)));
  const file = writeExcelFile([
    {
      sheet: zh.file.sheet,
      data: [table.fields.map(({ name }) => heading(headings[name] ?? name)), ...rows],
      columns: table.fields.map(({ name }) => ({
        width: widthOf(
          headings[name] ?? name,
          table.rows.map((row) => row[name] ?? null),
        ),
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: zh.file.about,
      data: about(table, origin, address),
      columns: [WIDTH.short, WIDTH.most, WIDTH.short, WIDTH.most, WIDTH.most].map((width) => ({ width })),
    },
  ]);
  return withoutClock(await file.toBuffer());
}
