import { z } from 'zod';
import { isText, referenceKind, type ReferenceKind } from './common.ts';
import type { Meanings } from './field.ts';
import { limitsOf, messageOf, type Limits } from './limits.ts';

/** A word that can be chosen, and what it means; the same word where it speaks for itself. */
export interface Option {
  readonly value: string;
  readonly meaning: string;
}

/** One of the shapes that a union can take, without the field that says which. */
export interface Variant extends Option {
  readonly fields: readonly FormField[];
}

/** How a value is filled in. `says` is the schema's own message for a value of another kind; empty when it has none. */
export type Form =
  | (Limits & {
      /** `text` is what readers see, and may print facts as `{id}`; `string` is everything else. */
      readonly kind: 'text' | 'string';
      readonly says: string;
      readonly format?: 'url' | 'email';
      /** What it names, where it is the id of something. */
      readonly refers?: ReferenceKind;
      /** It may be the empty text, though the rules for the rest would refuse that. */
      readonly blank?: true;
    })
  | (Limits & { readonly kind: 'number' | 'int'; readonly says: string })
  | { readonly kind: 'boolean'; readonly says: string }
  | { readonly kind: 'enum'; readonly says: string; readonly options: readonly Option[] }
  | (Limits & { readonly kind: 'list'; readonly says: string; readonly of: Form })
  | { readonly kind: 'tuple'; readonly says: string; readonly items: readonly Form[] }
  | { readonly kind: 'object'; readonly says: string; readonly fields: readonly FormField[] }
  | { readonly kind: 'union'; readonly says: string; readonly by: Pick<FormField, 'key' | 'label'>; readonly variants: readonly Variant[] }
  | { readonly kind: 'either'; readonly says: string; readonly of: readonly Form[] };

/** One field of a form. */
export interface FormField {
  readonly key: string;
  /** What it is, in at most ten 汉字. */
  readonly label: string;
  /** How to fill it in, in one sentence. */
  readonly hint: string;
  readonly required: boolean;
  /** What stands for it when it is left out. */
  readonly default?: unknown;
  /** It may be written as null. */
  readonly nullable?: true;
  readonly form: Form;
  /** Judges one value of this field alone. */
  readonly schema: z.ZodType;
}

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

function defOf(schema: Schema): Def {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The label (`title`) or hint (`description`) of a schema, said by itself or by what is inside `optional`, `default` and the like; empty when nobody wrote it. */
export function saidOf(schema: Schema, key: 'title' | 'description'): string {
  const said = z.globalRegistry.get(schema)?.[key];
  const def = defOf(schema);
  return said ?? ('innerType' in def ? saidOf(def.innerType, key) : '');
}

function optionsOf(schema: Schema, values: readonly string[]): readonly Option[] {
  const meanings = (z.globalRegistry.get(schema)?.['meanings'] ?? {}) as Meanings;
  return values.map((value) => ({ value, meaning: meanings[value] ?? value }));
}

/** The kind of address that a text has to be. */
function formatOf(def: Def): 'url' | 'email' | undefined {
  const format = 'format' in def ? def.format : undefined;
  return format === 'url' || format === 'email' ? format : undefined;
}

/** A field of a group. @throws TypeError when nobody wrote its label or its hint. */
function fieldOf(key: string, schema: Schema): FormField {
  const [label, hint] = [saidOf(schema, 'title'), saidOf(schema, 'description')];
  if (label === '' || hint === '') throw new TypeError(`字段“${key}”没有名称或说明：在它的 schema 后面写 .meta(field('名称', '说明'))`);
  let [inner, at] = [schema, defOf(schema)];
  let absent: Pick<FormField, 'required' | 'default' | 'nullable'> = { required: true };
  while (at.type === 'optional' || at.type === 'default' || at.type === 'nullable') {
    if (at.type === 'nullable') absent = { ...absent, nullable: true };
    else absent = { ...absent, required: false, ...(at.type === 'default' ? { default: at.defaultValue } : {}) };
    inner = at.innerType;
    at = defOf(inner);
  }
  return { key, label, hint, ...absent, form: formOf(inner), schema: schema as z.ZodType };
}

function fieldsOf(shape: Readonly<Record<string, Schema>>): readonly FormField[] {
  return Object.entries(shape).map(([key, schema]) => fieldOf(key, schema));
}

function variantsOf(by: string, options: readonly Schema[]): Pick<Extract<Form, { kind: 'union' }>, 'by' | 'variants'> {
  const shapes = options.map((option) => {
    const def = defOf(option);
    const { [by]: word, ...rest } = def.type === 'object' ? def.shape : {};
    const named = word && defOf(word);
    if (!word || named?.type !== 'literal') throw new TypeError(`“${by}”的各种写法要是一组组字段，各有自己的词`);
    return { word, option: optionsOf(word, named.values.map(String))[0] ?? { value: '', meaning: '' }, rest };
  });
  const label = shapes[0] ? saidOf(shapes[0].word, 'title') : '';
  return { by: { key: by, label }, variants: shapes.map(({ option, rest }) => ({ ...option, fields: fieldsOf(rest) })) };
}

function isBlank(schema: Schema): boolean {
  const def = defOf(schema);
  return def.type === 'literal' && def.values.length === 1 && def.values[0] === '';
}

/** One of several kinds of value; an empty text beside one of them makes no kind of its own. */
function eitherOf(says: string, options: readonly Schema[]): Form {
  const of = options.filter((option) => !isBlank(option)).map(formOf);
  const [only] = of;
  if (of.length === options.length || of.length !== 1 || (only?.kind !== 'string' && only?.kind !== 'text'))
    return { kind: 'either', says, of: options.map(formOf) };
  return { ...only, blank: true };
}

/**
 * The form that a schema describes, as a plain tree: what a content management system, a template, a question or an editor's completion is made of.
 * @throws TypeError for a kind of schema that it does not know, and for a field without label or hint, so that neither is left out unnoticed.
 */
export function formOf(schema: Schema): Form {
  const def = defOf(schema);
  const says = messageOf(def);
  switch (def.type) {
    case 'string': {
      const refers = referenceKind(schema);
      const format = formatOf(def);
      return {
        kind: isText(schema) ? 'text' : 'string',
        says,
        ...(format ? { format } : {}),
        ...(refers ? { refers } : {}),
        ...limitsOf(schema),
      };
    }
    case 'number':
      return { kind: 'format' in def && def.format === 'safeint' ? 'int' : 'number', says, ...limitsOf(schema) };
    case 'boolean':
      return { kind: 'boolean', says };
    case 'enum':
      return { kind: 'enum', says, options: optionsOf(schema, Object.values(def.entries).map(String)) };
    case 'literal':
      return { kind: 'enum', says, options: optionsOf(schema, def.values.map(String)) };
    case 'array':
      return { kind: 'list', says, of: formOf(def.element), ...limitsOf(schema) };
    case 'tuple':
      return { kind: 'tuple', says, items: def.items.map(formOf) };
    case 'object':
      return { kind: 'object', says, fields: fieldsOf(def.shape) };
    case 'union':
      return 'discriminator' in def
        ? { kind: 'union', says, ...variantsOf(String(def.discriminator), def.options) }
        : eitherOf(says, def.options);
    default:
      throw new TypeError(`表单不认识这种字段：${def.type}。在 src/schema/form.ts 里说明它`);
  }
}

/** What the machine calls something: no name for people. */
const KEYS: ReadonlySet<string> = new Set(['id', 'code']);

/** The field by which people know one of several groups of fields: the first that has to be filled in with words. Undefined when there is none. */
export function namedBy(fields: readonly FormField[]): FormField | undefined {
  return fields.find(({ key, required, form }) => required && !KEYS.has(key) && (form.kind === 'string' || form.kind === 'text'));
}
