import type { CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../../src/reading/collections.ts';
import { EDITABLE, schemaOf } from '../../../src/reading/editable.ts';
import { editorConfig } from '../../../src/editor/config/editor-config.ts';
import { fieldOf } from '../../../src/editor/config/field.ts';
import { hasForm, KEPT, WITHOUT_FORM } from '../../../src/editor/config/outside.ts';
import { EVERY_CHART, EVERY_FACT, TARGETS } from '../../../src/editor/config/relations.ts';
import { LOCAL_ONLY } from '../../../src/schema/editor.ts';
import { formOf, type Form, type FormField } from '../../../src/schema/form.ts';

interface Drawn {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly widget: string;
  readonly pattern?: readonly [string | RegExp, string];
  readonly options?: readonly { readonly value: string }[];
  readonly fields?: readonly Drawn[];
  readonly field?: Drawn;
  readonly types?: readonly { readonly name: string; readonly fields: readonly Drawn[] }[];
  readonly collection?: string;
  readonly summary?: string;
}

const config = editorConfig(LOCAL_ONLY, 'http://localhost:4321/');
const lists = (config.collections ?? []) as readonly EntryCollection[];
const singles = (config.singletons ?? []) as readonly CollectionFile[];
const drawn = (fields: readonly Field[]): readonly Drawn[] => fields as unknown as readonly Drawn[];

/** What is different between the fields of a schema and those of the editor, by path. */
function drift(
  fields: readonly FormField[],
  shown: readonly Drawn[],
  kept: Readonly<Record<string, string>>,
  at: string,
): readonly string[] {
  const names = shown.map(({ name }) => name);
  const extra = names.filter((name) => !fields.some(({ key }) => key === name)).map((name) => `${at}${name}: only in the editor`);
  return fields.reduce<readonly string[]>((found, { key, label, hint, form }) => {
    const [one, ...more] = shown.filter(({ name }) => name === key);
    if (!one) return [...found, `${at}${key}: not in the editor`];
    if (more.length > 0) return [...found, `${at}${key}: more than once`];
    if (key in kept) return one.widget === 'hidden' ? found : [...found, `${at}${key}: to be kept, yet shown`];
    const said = one.label === label && one.hint === hint ? [] : [`${at}${key}: says something else`];
    return [...found, ...said, ...driftOf(form, one, `${at}${key}`)];
  }, extra);
}

function driftOf(form: Form, shown: Drawn, at: string): readonly string[] {
  if ('pattern' in form && !('refers' in form))
    return shown.pattern?.[1] === (form.pattern.says || form.rule) ? [] : [`${at}: another rule`];
  switch (form.kind) {
    case 'enum':
      return form.options.every(({ value }) => shown.options?.some((option) => option.value === value)) ? [] : [`${at}: other choices`];
    case 'object':
      return drift(form.fields, shown.fields ?? [], {}, `${at}.`);
    case 'union':
      return form.variants.flatMap(({ value, fields }) =>
        drift(fields, shown.types?.find(({ name }) => name === value)?.fields ?? [], {}, `${at}<${value}>.`),
      );
    case 'list':
      return form.of.kind === 'object' || form.of.kind === 'union' ? driftOf(form.of, shown, at) : [];
    case 'string':
      return form.refers === undefined || shown.collection === TARGETS[form.refers].collection ? [] : [`${at}: picks from elsewhere`];
    default:
      return [];
  }
}

describe('the editor has every field of every schema, once', () => {
  test.each(EDITABLE.filter(hasForm))('%s', (name) => {
    const form = formOf(schemaOf(name));
    const kept = KEPT[name] ?? {};
    const of = (id: string): readonly Drawn[] =>
      drawn((lists.find((list) => list.name === id) ?? singles.find((single) => single.name === id))?.fields ?? []);
    const ownBody = (fields: readonly Drawn[]): readonly Drawn[] => fields.filter((field) => field.name !== 'body');
    const found =
      form.kind === 'union'
        ? form.variants.flatMap(({ value, fields }) =>
            drift(
              fields,
              of(`${name}-${value}`).filter((field) => field.name !== form.by.key),
              kept,
              `${value}.`,
            ),
          )
        : form.kind === 'object'
          ? drift(form.fields, ownBody(of(name)), kept, '')
          : ['no fields'];
    expect(found).toEqual([]);
  });

  test('a missing, a renamed and a second field are told', () => {
    const form = formOf(schemaOf('glossary'));
    if (form.kind !== 'object') throw new Error('a term is a group of fields');
    const shown = drawn(lists.find(({ name }) => name === 'glossary')?.fields ?? []);
    const [first, ...rest] = shown;
    expect(drift(form.fields, rest, {}, '')).toEqual(['name: not in the editor']);
    expect(drift(form.fields, [...shown, ...shown.slice(0, 1)], {}, '')).toEqual(['name: more than once']);
    expect(drift(form.fields, [{ ...first, label: 'x' } as Drawn, ...rest], {}, '')).toEqual(['name: says something else']);
  });

  test('what has no form says why, and a kind that nobody thought of is refused', () => {
    const reasons = [WITHOUT_FORM, ...Object.values(KEPT)].flatMap((reason) => Object.values(reason));
    expect(reasons.every((why) => why.length > 5)).toBe(true);
    const either: FormField = {
      key: 'x',
      label: 'x',
      hint: 'x',
      required: true,
      form: { kind: 'either', says: '', of: [] },
      schema: schemaOf('site'),
    };
    expect(() => fieldOf(either)).toThrow('编辑器没有办法填这种字段：either');
  });
});

/** Every kind of item of every list in a form, with the line that stands for it while it is folded. */
function foldedIn(fields: readonly Drawn[], at: string): readonly (readonly [at: string, summary: string])[] {
  return fields.flatMap((field) => {
    const here = `${at}.${field.name}`;
    const types = (field.types ?? []).map((type) => ({ ...type, widget: 'list', name: `${field.name}<${type.name}>` }));
    const own = field.widget === 'list' && field.fields ? [[here, field.summary ?? ''] as const] : [];
    return [...own, ...foldedIn(field.fields ?? [], here), ...foldedIn(types, at)];
  });
}

test('an item of a list is known by a name while it is folded', () => {
  const shown = lists.filter(({ hide }) => hide !== true);
  const all = [...shown, ...singles].flatMap((form) => foldedIn(drawn(form.fields), form.name));
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(([, summary]) => !/^\{\{fields\.(?!id|code)\w+\}\}/.test(summary))).toEqual([]);
  expect(Object.fromEntries(all)).toMatchObject({
    'facts.facts': '{{fields.label}} · {{fields.id}}',
    'facts.facts.observations': '{{fields.asOf}}',
    'townships.places': '{{fields.name}}',
    'alliances.members': '{{fields.name}}',
    'routes.stops': '{{fields.stop}}',
    'story.steps<some-of>': '{{fields.title}} · {{fields.id}}',
  });
});

describe('lists of entries', () => {
  test('lie where the content lies, and each is in Chinese', () => {
    for (const { name, folder, label } of lists.filter((list) => list.hide !== true)) {
      const collection = COLLECTIONS[(name.split('-')[0] ?? '') as keyof typeof COLLECTIONS];
      expect(folder, name).toBe(`content/${collection.folder}`);
      expect(label, name).toMatch(/\p{Script=Han}/u);
    }
  });

  test('pickers pick from lists that are there, with fields that are there', () => {
    const names = new Set(lists.map(({ name }) => name));
    expect(Object.values(TARGETS).filter(({ collection }) => !names.has(collection))).toEqual([]);
    for (const { name, identifier_field: by = '', fields = [] } of lists)
      expect(
        fields.map((field) => field.name),
        name,
      ).toContain(by);
    expect(lists.filter(({ hide }) => hide === true).map(({ name }) => name)).toEqual([EVERY_FACT, EVERY_CHART]);
  });

  test('another sort of file in the same folder is not among them', () => {
    expect(lists.find(({ name }) => name === 'sources')?.filter).toEqual({
      field: 'kind',
      value: ['article', 'news', 'register', 'geodata', 'reference'],
    });
  });
});
