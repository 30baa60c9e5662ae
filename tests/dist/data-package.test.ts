import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { TABLE_IDS } from '../../src/schema/tables/all.ts';
import { parseCsv } from './csv.ts';
import { readSite } from './site.ts';

const { read } = readSite();

const Schema = z.looseObject({
  fields: z.array(
    z.looseObject({
      name: z.string(),
      type: z.enum(['string', 'integer', 'number', 'boolean']),
      description: z.string().min(2),
      constraints: z.strictObject({
        required: z.boolean().optional(),
        unique: z.boolean().optional(),
        enum: z.array(z.string()).optional(),
      }),
    }),
  ),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(z.strictObject({ fields: z.string(), reference: z.strictObject({ resource: z.string(), fields: z.string() }) }))
    .default([]),
});
const Package = z.looseObject({
  resources: z.array(z.looseObject({ name: z.string(), path: z.string(), bytes: z.number(), hash: z.string(), schema: Schema })),
});

const described: unknown = JSON.parse(read('/data/datapackage.json'));
const { resources } = Package.parse(described);
type Resource = (typeof resources)[number];

/** The published profile says it is of draft 4; nothing in it is read otherwise by the drafts that ajv knows. */
function profile(): (value: unknown) => readonly string[] {
  const { $schema, ...schema } = JSON.parse(
    readFileSync(new URL('./frictionless/tabular-data-package.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  expect($schema).toBe('http://json-schema.org/draft-04/schema#');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
}
const problems = profile();

const columnsOf = (name: string): ReadonlyMap<string, readonly string[]> => {
  const [header = [], ...rows] = parseCsv(read(`/data/${name}.csv`).slice(1));
  return new Map(header.map((column, index) => [column, rows.map((row) => row[index] ?? '')]));
};
const cells = (resource: string, column: string): readonly string[] => columnsOf(resource).get(column) ?? [];

const LOOKS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

/** Cells of a column that are not what its field says. */
function wrong({ name }: Resource, { name: column, type, constraints }: Resource['schema']['fields'][number]): readonly string[] {
  const all = cells(name, column);
  return [
    ...all.filter((cell) => cell !== '' && LOOKS[type]?.test(cell) !== true).map((cell) => `${cell} is no ${type}`),
    ...(constraints.required ? all.filter((cell) => cell === '').map(() => 'nothing') : []),
    ...(constraints.unique && new Set(all).size !== all.length ? ['one twice'] : []),
    ...all.filter((cell) => cell !== '' && constraints.enum?.includes(cell) === false).map((cell) => `${cell} is not on the list`),
  ].map((says) => `${name}.${column}: ${says}`);
}

describe('the data package', () => {
  test('is valid against the published profile', () => {
    expect(problems(described)).toEqual([]);
  });

  test.each<[string, (value: Record<string, unknown>) => object]>([
    ['without resources', (value) => ({ ...value, resources: undefined })],
    ['of another profile', (value) => ({ ...value, profile: 'data' })],
    ['with a name nobody can use in an address', (value) => ({ ...value, name: '三元 图志' })],
    ['with columns that are no list', (value) => ({ ...value, resources: [{ ...resources[0], schema: { fields: 'all' } }] })],
    [
      'with a type that is none',
      (value) => ({ ...value, resources: [{ ...resources[0], schema: { fields: [{ name: 'a', type: 'text' }] } }] }),
    ],
  ])('%s is refused by it', (_name, spoilt) => {
    expect(problems(spoilt(described as Record<string, unknown>))).not.toEqual([]);
  });

  test('has every table, its file as it is said to be', () => {
    expect(resources.map(({ name }) => name)).toEqual([...TABLE_IDS]);
    for (const { name, path, bytes, hash, schema } of resources) {
      const file = Buffer.from(read(`/data/${path}`));
      expect(path).toBe(`${name}.csv`);
      expect([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]).toEqual([bytes, hash]);
      expect(schema.fields.map((field) => field.name)).toEqual([...columnsOf(name).keys()]);
    }
  });

  test('describes what is in the files', () => {
    expect(resources.flatMap((resource) => resource.schema.fields.flatMap((field) => wrong(resource, field)))).toEqual([]);
  });

  test('has keys that tell rows apart', () => {
    for (const { name, schema } of resources) {
      const parts = schema.primaryKey.map((column) => cells(name, column));
      const keys = (parts[0] ?? []).map((_cell, row) => parts.map((part) => part[row]).join('\t'));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  test('leads from table to table, and never to a row that is not there', () => {
    const dangling = resources.flatMap(({ name, schema }) =>
      schema.foreignKeys.flatMap(({ fields, reference }) => {
        const known = new Set(cells(reference.resource === '' ? name : reference.resource, reference.fields));
        return cells(name, fields)
          .filter((cell) => cell !== '' && !known.has(cell))
          .map((cell) => `${name}.${fields}: ${cell}`);
      }),
    );
    expect(dangling).toEqual([]);
    expect(resources.flatMap(({ schema }) => schema.foreignKeys).length).toBeGreaterThan(8);
  });
});
