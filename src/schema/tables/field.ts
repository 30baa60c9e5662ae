import { z } from 'zod';
import { referenceKind, type ReferenceKind } from '../common.ts';
import type { TableId } from './all.ts';

/** What a column holds, as the data dictionary says it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  /** Whether every row has it. */
  readonly required: boolean;
  /** What it means, in one sentence: the schema's own. */
  readonly sentence: string;
  /** All it can be, where that is a short list. */
  readonly values: readonly string[] | null;
  /** What it names, where it is the id of something. */
  readonly refers: ReferenceKind | null;
}

/** What has no table of its own: lists of a mechanism, terms and photos. */
const WITHOUT_TABLE = ['清单', '术语', '照片'] as const satisfies readonly ReferenceKind[];
type Tabled = Exclude<ReferenceKind, (typeof WITHOUT_TABLE)[number]>;

/** Whether ids of this kind are declared in a table. */
export function isTabled(kind: ReferenceKind): kind is Tabled {
  return !WITHOUT_TABLE.some((one) => one === kind);
}

/** The table, and the column in it, where the ids of a kind are declared. */
export const DECLARED: Readonly<Record<Tabled, readonly [TableId, string]>> = {
  数据点: ['facts', 'id'],
  机制: ['initiatives', 'id'],
  来源: ['sources', 'id'],
  图: ['charts', 'id'],
  地点: ['places', 'code'],
  乡镇街道: ['townships', 'code'],
  联盟: ['alliances', 'id'],
  点位: ['stops', 'id'],
  线路: ['routes', 'id'],
};

function typeOf(schema: z.core.$ZodType): Field['type'] {
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'integer' : 'number';
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'string';
  throw new TypeError('公开的列只能是文字、数、是非，或它们的清单');
}

/** Editors type a space around the word they have to write; readers are shown Chinese as it is set. */
function forReaders(sentence: string): string {
  return sentence.replace(/(?<=\p{Script=Han}) (?=[\p{Script=Han}\w])|(?<=\w) (?=\p{Script=Han})/gu, '');
}

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const item = inner instanceof z.ZodArray ? inner.element : inner;
  const sentence = schema instanceof z.ZodType ? schema.description : undefined;
  if (sentence === undefined) throw new TypeError(`公开的列“${name}”没有说明：在它的schema后面写.describe(…)`);
  return {
    name,
    type: typeOf(inner),
    required: inner === schema,
    sentence: forReaders(sentence),
    values: inner instanceof z.ZodEnum ? inner.options.map(String) : null,
    refers: referenceKind(item) ?? null,
  };
}

/** The columns of a row, in their order. @throws TypeError for a column without its sentence, or of a kind no table can hold. */
export function fieldsOf({ shape }: z.ZodObject): readonly Field[] {
  return Object.entries<z.core.$ZodType>(shape).map(([name, schema]) => fieldOf(name, schema));
}
