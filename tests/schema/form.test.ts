import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EDITABLE, schemaOf } from '../../src/reading/editable.ts';
import { Id, reference, Text } from '../../src/schema/common.ts';
import { Fact } from '../../src/schema/fact.ts';
import { choice, field, variant } from '../../src/schema/field.ts';
import { formOf, saidOf, type Form, type FormField } from '../../src/schema/form.ts';

/** Every field of a form, however deep, with the path to it. */
function fieldsIn(form: Form, path: string): readonly (readonly [path: string, field: FormField])[] {
  const fields = (of: readonly FormField[], at: string): ReturnType<typeof fieldsIn> =>
    of.flatMap((one) => [[`${at}.${one.key}`, one] as const, ...fieldsIn(one.form, `${at}.${one.key}`)]);
  switch (form.kind) {
    case 'object':
      return fields(form.fields, path);
    case 'union':
      return form.variants.flatMap(({ value, fields: own }) => fields(own, `${path}(${value})`));
    case 'list':
      return fieldsIn(form.of, path);
    default:
      return [];
  }
}

describe.each(EDITABLE)('the form of %s', (name) => {
  const fields = fieldsIn(formOf(schemaOf(name)), name);

  test('has a short label and a hint that says more for every field', () => {
    expect(fields.length).toBeGreaterThan(0);
    for (const [path, { label, hint }] of fields) {
      expect(label, path).toMatch(/^\p{Script=Han}{1,10}$/u);
      expect(hint, path).toMatch(/\p{Script=Han}/u);
    }
  });

  test('has a name and a hint of its own', () => {
    expect(saidOf(schemaOf(name), 'title')).toMatch(/^\p{Script=Han}{1,10}$/u);
    expect(saidOf(schemaOf(name), 'description')).toMatch(/\p{Script=Han}/u);
  });

  test('says what each choice means', () => {
    for (const [path, { form }] of fields)
      if (form.kind === 'enum')
        for (const { value, meaning } of form.options) expect(meaning, `${path}=${value}`).toMatch(/\p{Script=Han}/u);
  });

  test('knows the message of every pattern', () => {
    for (const [path, { form }] of fields)
      if ('pattern' in form && !('format' in form)) expect(form.pattern.says, path).toMatch(/\p{Script=Han}/u);
  });

  test('tells apart the fields of a group by their labels', () => {
    const groups = Map.groupBy(fields, ([path]) => path.replace(/\.\w+$/, ''));
    for (const [path, group] of groups) {
      const labels = group.map(([, { label }]) => label);
      expect(new Set(labels).size, `${path}: ${labels.join(' ')}`).toBe(labels.length);
    }
  });
});

const NAMED = { pattern: { source: '^[a-z][a-z0-9-]*$', flags: '', says: expect.stringContaining('编号只能用') as string } };

test('a fact becomes a tree of fields', () => {
  const form = formOf(Fact);
  const fields = form.kind === 'object' ? form.fields : [];
  const plain = (of: readonly FormField[]): unknown => Object.fromEntries(of.map((one) => [one.key, one]));
  const observations = fields.find(({ key }) => key === 'observations')?.form;
  const observation = observations?.kind === 'list' && observations.of.kind === 'object' ? observations.of.fields : [];
  expect(plain(fields)).toMatchObject({
    id: { label: '编号', required: true, form: { kind: 'string', ...NAMED } },
    label: { label: '数的是什么', required: true, form: { kind: 'string', min: 1, rule: '名称不能留空' } },
    note: { required: false, form: { kind: 'text' } },
    register: { required: false, form: { kind: 'enum', options: [{ value: 'township', meaning: '乡镇街道' }, {}, {}] } },
    townships: { required: false, form: { kind: 'list', min: 1, rule: '至少写一个', of: { kind: 'string', refers: '乡镇街道' } } },
    same: { form: { kind: 'list', of: { kind: 'object', says: expect.stringContaining('另一个数据点') as string } } },
    observations: { required: true },
  });
  expect(plain(observation)).toMatchObject({
    asOf: { label: '时间', form: { kind: 'string', says: expect.stringContaining('引号') as string } },
    value: { label: '数字', form: { kind: 'number', says: '请只写数字，单位写在 unit 里', min: 0, below: 1e12 } },
    qualifier: {
      required: false,
      default: 'exact',
      form: { kind: 'enum', options: [{}, { value: 'more-than', meaning: '余、多' }, {}, {}] },
    },
    source: { form: { kind: 'string', refers: '来源', ...NAMED } },
    quote: { form: { kind: 'string', min: 1, max: 120 } },
  });
});

describe('what a schema says is in its form', () => {
  const said = field('名称', '说明');

  test.each<[string, z.ZodType, object]>([
    ['a whole number and its limits', z.int('写整数').min(5).max(9), { kind: 'int', says: '写整数', min: 5, max: 9 }],
    ['a number beyond a limit', z.number().positive(), { kind: 'number', above: 0 }],
    ['a yes or no', z.boolean(), { kind: 'boolean' }],
    ['an address of the web', z.url({ protocol: /^https?$/, error: '网址写完整' }), { kind: 'string', format: 'url' }],
    ['an empty text beside an address', z.union([z.literal(''), z.email()]), { kind: 'string', format: 'email', blank: true }],
    ['one thing or another', z.union([z.int(), z.string()]), { kind: 'either', of: [{ kind: 'int' }, { kind: 'string' }] }],
    ['a pair', z.tuple([z.number(), z.number()]), { kind: 'tuple', items: [{ kind: 'number' }, { kind: 'number' }] }],
    ['a text of readers, trimmed and shortened', Text.max(20).optional(), { kind: 'text', min: 1, max: 20 }],
    ['a reference made its own', reference('图').describe('又一句'), { kind: 'string', refers: '图' }],
  ])('%s', (_what, schema, expected) => {
    const form = formOf(z.strictObject({ x: schema.meta(said) }));
    expect(form.kind === 'object' ? form.fields[0]?.form : null).toMatchObject(expected);
  });

  test('variants, told apart by a word', () => {
    const kind = (word: 'one' | 'two'): z.ZodLiteral => variant(word, '种类', word === 'one' ? '甲' : '乙');
    const schema = z.discriminatedUnion('kind', [z.strictObject({ kind: kind('one'), a: Id }), z.strictObject({ kind: kind('two') })]);
    expect(formOf(schema)).toMatchObject({
      kind: 'union',
      by: { key: 'kind', label: '种类' },
      variants: [
        { value: 'one', meaning: '甲', fields: [{ key: 'a' }] },
        { value: 'two', meaning: '乙', fields: [] },
      ],
    });
  });

  test('a hint of its own keeps the label it came with, and a choice explains itself', () => {
    const way = choice(['up', 'down'], '方向', { up: '上', down: '下' }, '往哪里');
    const form = formOf(z.strictObject({ id: Id.describe('网址里的词'), way: way.default('up') }));
    expect(form).toMatchObject({
      fields: [
        { label: '编号', hint: '网址里的词' },
        { label: '方向', hint: '往哪里：up 上；down 下', required: false, default: 'up' },
      ],
    });
  });
});

test.each<[string, z.ZodType]>([
  ['a kind of schema', z.strictObject({ x: z.map(z.string(), z.string()).meta(field('名称', '说明')) })],
  ['a kind of limit', z.strictObject({ x: z.array(z.string()).length(2).meta(field('名称', '说明')) })],
  ['a field without a label', z.strictObject({ x: z.string().describe('说明') })],
  ['a field without a hint', z.strictObject({ x: z.string().meta({ title: '名称' }) })],
])('%s that nobody thought of is refused', (_what, schema) => {
  expect(() => formOf(schema)).toThrow(TypeError);
});
