import { createHash } from 'node:crypto';
import { LIST_SEPARATOR } from '../../schema/tables/column.ts';
import { MAJOR, TABLE_FORMATS, type TableFormat, type TableId } from '../../schema/tables/all.ts';
import type { Atlas } from '../atlas.ts';
import { csvText, factRows } from '../export.ts';
import { tableOf, type Table } from './table.ts';
import { workbook } from './workbook.ts';

export const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/** A file that the site serves. Addresses count from its root. */
export interface TableFile {
  readonly format: TableFormat;
  /** Always the newest: `/data/places.csv`. */
  readonly path: string;
  /** Keeps the columns of this major edition: `/data/v1/places.csv`. */
  readonly pinned: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** The page of a table, from the root of the site. */
export function tablePage(id: TableId): string {
  return `/data/${id}/`;
}

/** One flat row a row, a byte order mark in front, no cell that a spreadsheet would run. */
export function tableCsv({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  return csvText([
    fields.map(({ name }) => name),
    ...rows.map((row) =>
      fields.map(({ name }) => {
        const value = row[name] ?? null;
        return typeof value === 'object' && value !== null ? value.join(LIST_SEPARATOR) : value;
      }),
    ),
  ]);
}

function tableJson(atlas: Atlas, { id, fields, rows }: Table): string {
  const ordered = rows.map((row) => Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null])));
  // The ledger was public before the other tables were, with its evidence in an object of its own.
  return `${JSON.stringify(id === 'facts' ? factRows(atlas) : ordered, null, 1)}\n`;
}

/** Makes an address on this site, from its root, one that can be followed from where it is read. */
export type Whole = (path: string) => string;

async function bytesOf(atlas: Atlas, table: Table, format: TableFormat, whole: Whole): Promise<Buffer> {
  switch (format) {
    case 'csv':
      return Buffer.from(tableCsv(table));
    case 'json':
      return Buffer.from(tableJson(atlas, table));
    case 'xlsx':
      return workbook(table, atlas.site.publisher || atlas.site.name, whole(tablePage(table.id)));
  }
}

/** One file of a table. */
export async function tableFile(atlas: Atlas, id: TableId, format: TableFormat, whole: Whole): Promise<TableFile> {
  const bytes = await bytesOf(atlas, tableOf(atlas, id), format, whole);
  return {
    format,
    path: `/data/${id}.${format}`,
    pinned: `/data/${MAJOR}/${id}.${format}`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** All files of a table. */
export async function tableFiles(atlas: Atlas, id: TableId, whole: Whole): Promise<readonly TableFile[]> {
  return Promise.all(TABLE_FORMATS.map((format) => tableFile(atlas, id, format, whole)));
}
