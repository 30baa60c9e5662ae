import { factPath } from '../../domain/fact-path.ts';
import type { ReferenceKind } from '../../schema/common.ts';
import type { TableId } from '../../schema/tables/all.ts';
import type { Field } from '../../schema/tables/field.ts';
import { routePath, stopPath } from '../../words/visit-paths.ts';
import { formatWhen } from '../../words/dates.ts';
import { zhData as zh } from '../../words/zh/data-hub.ts';
import type { Atlas } from '../atlas.ts';
import { townships } from '../places.ts';
import { sourceName } from '../sources.ts';
import { plain } from '../texts.ts';
import type { Row, Value } from './table.ts';

/** One line of a cell as readers see it, and the page of this site that it leads to. */
export interface Line {
  readonly text: string;
  readonly path?: string;
  /** An id or a number of the register, set as such. */
  readonly code?: boolean;
}

/** Names by code: cells ask for thousands. */
const registers = new WeakMap<Atlas, ReadonlyMap<string, string>>();

function nameAt(atlas: Atlas, code: string): string | undefined {
  const register =
    registers.get(atlas) ??
    new Map(townships(atlas).flatMap((unit) => [unit, ...unit.places].map((each) => [each.code, each.name] as const)));
  registers.set(atlas, register);
  return register.get(code);
}

/** The page of a thing, from the root of the site. */
export function pageOf(kind: ReferenceKind, id: string): string | undefined {
  switch (kind) {
    case '数据点':
      return factPath(id);
    case '机制':
      return `/initiatives/${id}/`;
    case '来源':
      return `/sources/${id}/`;
    case '图':
      return `/charts/${id}/`;
    case '地点':
    case '乡镇街道':
      return `/places/${id}/`;
    case '联盟':
      return `/alliances/${id}/`;
    case '术语':
      return `/glossary/#${id}`;
    case '点位':
      return stopPath(id);
    case '线路':
      return routePath(id);
    case '清单':
    case '照片':
      return undefined;
  }
}

/** What a thing is called; undefined when there is none of this id. */
export function nameOf(atlas: Atlas, kind: ReferenceKind, id: string): string | undefined {
  switch (kind) {
    case '数据点': {
      const fact = atlas.facts.get(id);
      return fact && `${fact.label}：${fact.now.text}`;
    }
    case '机制':
      return atlas.initiatives.find((entry) => entry.id === id)?.data.name;
    case '来源': {
      const source = atlas.sources.get(id);
      return source && sourceName(source);
    }
    case '图': {
      const chart = atlas.charts.get(id);
      return chart && plain(atlas, chart.title);
    }
    case '地点':
    case '乡镇街道':
      return nameAt(atlas, id);
    case '联盟':
      return atlas.alliances.get(id)?.name;
    case '点位':
      return atlas.stops.get(id)?.name;
    case '线路':
      return atlas.routes.get(id)?.name;
    case '术语':
    case '清单':
    case '照片':
      return undefined;
  }
}

/** Columns of days and years. */
export const DATES: readonly string[] = ['asOf', 'published', 'date'];
const CODES = ['id', 'code', 'version'];

/** What readers see for a code of a short list: 余、多 for `more-than`. */
export function wordFor(table: TableId, column: string, value: string): string {
  return (zh.values[`${table}.${column}`] ?? zh.values[column])?.[value] ?? value;
}

/** What readers see where a row has nothing in this column: whether there is none, or nobody knows. */
export function nothingFor(table: TableId, column: string): string {
  return zh.nothing[`${table}.${column}`] ?? zh.nothing[column] ?? zh.none;
}

/** A value, or null where a number would claim more than anybody knows: nobody has counted a list that is not public. */
export function known(table: TableId, row: Row, column: string): Value {
  const hidden = table === 'alliances' && column === 'listed' && row['membership'] === 'unpublished';
  return hidden ? null : (row[column] ?? null);
}

function lineOf(atlas: Atlas, table: TableId, { name, refers }: Field, value: string): Line {
  if (refers !== null) {
    const called = nameOf(atlas, refers, value);
    const path = pageOf(refers, value);
    return called === undefined || path === undefined ? { text: value } : { text: called, path };
  }
  // What was withdrawn is a fact no more, and keeps its id.
  const corrected = table === 'corrections' && name === 'fact' ? atlas.facts.get(value) : undefined;
  if (corrected) return { text: corrected.label, path: factPath(value) };
  if (DATES.includes(name)) return { text: formatWhen(value) };
  if (table === 'corrections' && name === 'id') return { text: value, code: true, path: `/corrections/#${value}` };
  if (CODES.includes(name)) return { text: value, code: true };
  return { text: wordFor(table, name, value) };
}

/** A value as readers see it: names for ids, words for codes; nothing for nothing. */
export function shown(atlas: Atlas, table: TableId, field: Field, value: Value): readonly Line[] {
  if (value === null || value === '') return [];
  if (typeof value === 'boolean') return [{ text: value ? zh.yes : zh.no }];
  if (typeof value === 'number') return [{ text: String(value) }];
  return (typeof value === 'string' ? [value] : value).map((each) => lineOf(atlas, table, field, each));
}
