import type { z } from 'zod';
import { AllianceRow, MemberRow } from './alliances.ts';
import { ChartCellRow, ChartRow, SourceRow } from './charts.ts';
import { CorrectionRow, DerivedRow, FactRow } from './facts.ts';
import { InitiativeRow, PlaceRow, TownshipRow } from './places.ts';
import { ReviewRow } from './reviews.ts';
import { RouteRow, StopRow } from './stops.ts';

/** A table anybody may take: what a row holds, and the columns that tell its rows apart. */
interface TableSchema {
  readonly row: z.ZodObject;
  readonly key: readonly string[];
}

/** Every public table, in the order in which readers are told of them. Their ids are addresses. */
export const TABLES = {
  facts: { row: FactRow, key: ['id'] },
  derived: { row: DerivedRow, key: ['id'] },
  initiatives: { row: InitiativeRow, key: ['id'] },
  places: { row: PlaceRow, key: ['code'] },
  townships: { row: TownshipRow, key: ['code'] },
  alliances: { row: AllianceRow, key: ['id'] },
  members: { row: MemberRow, key: ['alliance', 'number'] },
  stops: { row: StopRow, key: ['id'] },
  routes: { row: RouteRow, key: ['id'] },
  charts: { row: ChartRow, key: ['id'] },
  'chart-rows': { row: ChartCellRow, key: ['chart', 'row', 'column'] },
  sources: { row: SourceRow, key: ['id'] },
  corrections: { row: CorrectionRow, key: ['id'] },
  reviews: { row: ReviewRow, key: ['item', 'step'] },
} as const satisfies Readonly<Record<string, TableSchema>>;

export type TableId = keyof typeof TABLES;
export const TABLE_IDS = Object.keys(TABLES) as readonly TableId[];

/** What a row of this table holds. */
export type RowOf<Id extends TableId> = z.infer<(typeof TABLES)[Id]['row']>;
/** Names of the columns of this table. */
export type ColumnOf<Id extends TableId> = keyof RowOf<Id> & string;

/** What every table can be had as. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/**
 * The edition of the public columns, `major.minor`. A column that comes is a minor step; one that goes, changes its name, its type or
 * its values is a major step. A test holds the columns against those recorded for this edition in `tests/schema/editions/`.
 */
export const EDITION = '1.2';
/** Addresses below `/data/v1/` keep the columns of this major edition for good. */
export const MAJOR = `v${EDITION.split('.')[0] ?? ''}`;
