import type { Observation } from '../../schema/fact.ts';
import type { Ground } from './names.ts';
import type { Row } from './rows.ts';

/** Fields of a fact and of a reading that a row can set. */
export type FactField = 'label' | 'scope' | 'note' | 'places' | 'townships';
export type ReadingField = 'asOfNote' | 'value' | 'qualifier' | 'source' | 'quote' | 'span';
export type FieldValue = string | number | readonly string[];

/** A field that becomes another one, or goes (`now` undefined). */
export interface FieldChange<Field> {
  readonly field: Field;
  readonly old: FieldValue | undefined;
  readonly now: FieldValue | undefined;
}

/** What becomes of one fact. */
export interface FactChange {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Where it stands, `content/facts/x.yaml`; for a new one where it will stand. */
  readonly file: string;
  /** What a new fact is; null for one that the ledger has. */
  readonly made: { readonly initiative: string; readonly scope: string; readonly note: string | undefined; readonly ground: Ground } | null;
  readonly fields: readonly FieldChange<FactField>[];
  /** By the date of a reading that the ledger has, what changes in it. */
  readonly readings: readonly { readonly asOf: string; readonly fields: readonly FieldChange<ReadingField>[]; readonly row: Row }[];
  readonly added: readonly { readonly reading: Observation; readonly row: Row }[];
  /** Why a published number is corrected, from the first row that says so. */
  readonly why: string | undefined;
  readonly rows: readonly Row[];
}

/** Whether anything is to be written for a fact. */
export function isChanged({ made, fields, readings, added }: FactChange): boolean {
  return made !== null || fields.length > 0 || readings.length > 0 || added.length > 0;
}
