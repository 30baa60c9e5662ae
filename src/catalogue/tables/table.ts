import { TABLES, type RowOf, type TableId } from '../../schema/tables/all.ts';
import { fieldsOf, type Field } from '../../schema/tables/field.ts';
import { versionOfData } from '../../words/version.ts';
import type { Atlas } from '../atlas.ts';
import { allianceColumns, memberColumns } from './alliances.ts';
import { chartCellColumns, chartColumns, sourceColumns } from './charts.ts';
import { correctionColumns, derivedColumns, factColumns } from './facts.ts';
import { initiativeColumns, placeColumns, townshipColumns } from './places.ts';
import { reviewColumns } from './reviews.ts';
import { routeColumns, stopColumns } from './stops.ts';

/** What one column of one row holds. */
export type Value = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Value>>;

/** One public table with everything in it. */
export interface Table {
  readonly id: TableId;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** First eight digits of the SHA-256 of its rows: the same data have the same version. */
  readonly version: string;
}

const ROWS: { readonly [Id in TableId]: (atlas: Atlas) => readonly RowOf<Id>[] } = {
  facts: factColumns,
  derived: derivedColumns,
  initiatives: initiativeColumns,
  places: placeColumns,
  townships: townshipColumns,
  alliances: allianceColumns,
  members: memberColumns,
  stops: stopColumns,
  routes: routeColumns,
  charts: chartColumns,
  'chart-rows': chartCellColumns,
  sources: sourceColumns,
  corrections: correctionColumns,
  reviews: reviewColumns,
};

function make(atlas: Atlas, id: TableId): Table {
  const rows: readonly Row[] = ROWS[id](atlas);
  const version = versionOfData(rows);
  return { id, fields: fieldsOf(TABLES[id].row), rows, version };
}

/** A table is asked for by its page, its files and the files that describe it. */
const tables = new WeakMap<Atlas, Map<TableId, Table>>();

/** The table of this id, made once. */
export function tableOf(atlas: Atlas, id: TableId): Table {
  const known = tables.get(atlas) ?? new Map<TableId, Table>();
  tables.set(atlas, known);
  const table = known.get(id) ?? make(atlas, id);
  known.set(id, table);
  return table;
}
