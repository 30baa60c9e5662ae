import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { textPaths } from '../../src/reading/texts.ts';
import { Alliance } from '../../src/schema/alliance.ts';
import { Chart } from '../../src/schema/chart.ts';
import { isText, Name, Text } from '../../src/schema/common.ts';
import { FactFile } from '../../src/schema/fact.ts';
import { Initiative } from '../../src/schema/initiative.ts';
import { PageText } from '../../src/schema/page.ts';
import { Township } from '../../src/schema/place.ts';
import { Moves, Names, Site } from '../../src/schema/site.ts';
import { Dispositions, Fingerprint, Source } from '../../src/schema/source.ts';

const paths = (schema: z.ZodType, data: unknown): readonly string[] => textPaths(schema, data).map((path) => path.join('.'));

describe('a text is a text however it is wrapped', () => {
  test.each<[string, z.ZodType]>([
    ['as it is', Text],
    ['described', Text.describe('一句话')],
    ['limited', Text.max(20)],
    ['described and limited', Text.describe('一句话').max(20).describe('再说一句')],
  ])('%s', (_how, schema) => {
    expect(isText(schema)).toBe(true);
  });

  test.each<[string, z.ZodType]>([
    ['a name', Name],
    ['a described name', Name.describe('名称')],
    ['any string', z.string()],
    ['a list of texts', z.array(Text)],
  ])('%s is not one', (_what, schema) => {
    expect(isText(schema)).toBe(false);
  });
});

describe('texts are found wherever a schema can hold them', () => {
  test.each<[string, z.ZodType, unknown, readonly string[]]>([
    ['a field', z.strictObject({ a: Text, b: Name }), { a: '甲', b: '乙' }, ['a']],
    ['an optional field', z.strictObject({ a: Text.optional() }), { a: '甲' }, ['a']],
    ['a missing optional field', z.strictObject({ a: Text.optional() }), {}, []],
    ['a field with a default', z.strictObject({ a: Text.default('甲') }), { a: '乙' }, ['a']],
    ['a nullable field', z.strictObject({ a: Text.nullable() }), { a: '甲' }, ['a']],
    ['a field that is null', z.strictObject({ a: Text.nullable() }), { a: null }, []],
    ['wrappers in wrappers', z.strictObject({ a: Text.optional().default('甲').describe('乙') }), { a: '乙' }, ['a']],
    ['a list', z.array(Text), ['甲', '乙'], ['0', '1']],
    ['a list with a default', z.strictObject({ a: z.array(Text).default([]) }), { a: ['甲'] }, ['a.0']],
    [
      'lists in lists',
      z.array(z.array(z.strictObject({ a: Text }))),
      [[{ a: '甲' }], [{ a: '乙' }, { a: '丙' }]],
      ['0.0.a', '1.0.a', '1.1.a'],
    ],
    ['a pair', z.tuple([Name, Text]), ['甲', '乙'], ['1']],
    ['a record', z.record(z.string(), Text), { 甲: '乙' }, ['甲']],
    ['a plain union', z.strictObject({ a: z.union([z.number(), z.strictObject({ b: Text })]) }), { a: { b: '甲' } }, ['a.b']],
    ['a refined text', z.strictObject({ a: Text.refine((text) => text !== '') }), { a: '甲' }, ['a']],
    ['a transformed text', z.strictObject({ a: Text.transform((text) => text.length) }), { a: '甲' }, ['a']],
  ])('in %s', (_where, schema, data, expected) => {
    expect(paths(schema, data)).toEqual(expected);
  });

  test('in the option of a discriminated union that the data names, and in no other', () => {
    const schema = z.array(
      z.discriminatedUnion('form', [
        z.strictObject({ form: z.literal('a'), says: Text }),
        z.strictObject({ form: z.literal('b'), says: Name, note: Text.optional() }),
      ]),
    );
    expect(
      paths(schema, [
        { form: 'a', says: '甲' },
        { form: 'b', says: '乙', note: '丙' },
        { form: 'c', says: '丁' },
      ]),
    ).toEqual(['0.says', '1.note']);
  });
});

/** A value for every field of a schema, so that no text can be missed because it was not filled in. */
function filled(schema: z.core.$ZodType): unknown {
  if (isText(schema)) return '文';
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if ('innerType' in def) return filled(def.innerType);
  if ('element' in def) return [filled(def.element)];
  if ('items' in def) return def.items.map(filled);
  if ('options' in def) return def.options[0] && filled(def.options[0]);
  if ('shape' in def) return Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, filled(field)]));
  if ('values' in def) return [...def.values][0];
  return 'x';
}

/** How many times `Text` is used below a schema, counted without the code under test. */
function textsIn(schema: z.core.$ZodType): number {
  if (isText(schema)) return 1;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner: readonly z.core.$ZodType[] = [
    ...('innerType' in def ? [def.innerType] : []),
    ...('element' in def ? [def.element] : []),
    ...('items' in def ? def.items : []),
    ...('shape' in def ? Object.values(def.shape) : []),
  ];
  return inner.reduce((sum, one) => sum + textsIn(one), 0);
}

describe('no text of a content schema is overlooked', () => {
  const schemas: readonly (readonly [string, z.core.$ZodType])[] = [
    ...Object.entries({ Alliance, FactFile, Initiative, PageText, Township, Moves, Names, Site, Dispositions, Fingerprint, Source }),
    ...Chart.options.map((option) => [`Chart ${[...(option.shape.form.def.values as readonly string[])].join()}`, option] as const),
  ];
  test.each(schemas)('%s', (_name, schema) => {
    const data = filled(schema);
    expect(textPaths(schema, data)).toHaveLength(textsIn(schema));
    for (const path of textPaths(schema, data))
      expect(path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data)).toBe('文');
  });
});
