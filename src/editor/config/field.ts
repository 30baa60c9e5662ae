import type { Field, VariableFieldType } from '@sveltia/cms';
import { namedBy, type Form, type FormField, type Option } from '../../schema/form.ts';
import type { Limits } from '../../schema/limits.ts';
import { TARGETS } from './relations.ts';

/** What a CMS field is called when it stands for each item of a list. */
const ITEM = 'item';

type Part = Readonly<Record<string, unknown>>;

const choices = (options: readonly Option[]): readonly Part[] =>
  options.map(({ value, meaning }) => ({ value, label: meaning === value ? value : `${meaning}（${value}）` }));

const range = ({ min, max }: Limits): Part => ({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) });

/** A rule for the letters, with the schema's own message. */
function pattern({ pattern: rule, rule: said }: Limits): Part {
  if (!rule) return {};
  const { source, flags, says } = rule;
  return { pattern: [flags === '' ? source : new RegExp(source, flags), says === '' ? (said ?? source) : says] };
}

function lengths({ min, max }: Limits): Part {
  return { ...(min === undefined || min < 2 ? {} : { minlength: min }), ...(max === undefined ? {} : { maxlength: max }) };
}

/** By what an item of a list is known while it is folded: its name, and its id beside it. */
function summary(fields: readonly FormField[]): Part {
  const shown = [namedBy(fields), fields.find(({ key }) => key === 'id')].flatMap((field) => (field ? [`{{fields.${field.key}}}`] : []));
  return shown.length === 0 ? {} : { summary: shown.join(' · ') };
}

/** What a list may hold, as the CMS draws it. */
function listOf(of: Form, limits: Limits, deep: boolean): Part {
  const many = { multiple: true, ...range(limits) };
  if (of.kind === 'string' && of.refers) return { widget: 'relation', ...TARGETS[of.refers], ...many };
  if (of.kind === 'enum') return { widget: 'select', options: choices(of.options), ...many };
  const folded = { collapsed: deep ? 'auto' : true, ...range(limits) };
  if (of.kind === 'object')
    return { widget: 'list', fields: of.fields.map((field) => fieldOf(field, true)), ...summary(of.fields), ...folded };
  if (of.kind === 'union') return { widget: 'list', typeKey: of.by.key, types: variantsOf(of), ...folded };
  return { widget: 'list', field: { name: ITEM, label: ITEM, ...widgetOf(of, true) }, ...range(limits) };
}

function variantsOf({ variants }: Extract<Form, { kind: 'union' }>): readonly VariableFieldType[] {
  return variants.map(({ value, meaning, fields }) => ({
    name: value,
    label: meaning,
    ...summary(fields),
    fields: fields.map((field) => fieldOf(field, true)),
  }));
}

/** The widget of one kind of value. @throws TypeError for a kind that no form of the editor can hold. */
function widgetOf(form: Form, deep: boolean): Part {
  switch (form.kind) {
    case 'text':
      return { widget: 'text', use_emoji_autocomplete: false, ...pattern(form), ...lengths(form) };
    case 'string':
      return form.refers
        ? { widget: 'relation', ...TARGETS[form.refers] }
        : { widget: 'string', use_emoji_autocomplete: false, ...pattern(form), ...lengths(form) };
    case 'int':
    case 'number':
      return { widget: 'number', value_type: form.kind === 'int' ? 'int' : 'float', ...range(form) };
    case 'boolean':
      return { widget: 'boolean' };
    case 'enum':
      return { widget: 'select', options: choices(form.options) };
    case 'list':
      return listOf(form.of, form, deep);
    case 'tuple':
      return listOf(form.items[0] ?? form, { min: form.items.length, max: form.items.length }, deep);
    case 'object':
      return { widget: 'object', fields: form.fields.map((field) => fieldOf(field, true)), ...(deep ? { collapsed: 'auto' } : {}) };
    default:
      throw new TypeError(`编辑器没有办法填这种字段：${form.kind}。在 src/editor/config/ 里说明它，或列进 outside.ts`);
  }
}

/** Whether an editor may leave the field empty: it is optional, or the schema takes an empty text. */
function mayBeEmpty({ required, form, schema }: FormField): boolean {
  if (!required || form.kind === 'boolean') return true;
  return (form.kind === 'string' || form.kind === 'text') && schema.safeParse('').success;
}

/** One field of the CMS for one field of a schema: its label, hint, rules and messages are the schema's. */
export function fieldOf(field: FormField, deep = false): Field {
  const { key, label, hint, form } = field;
  const optional = mayBeEmpty(field);
  return {
    name: key,
    label,
    hint,
    required: !optional,
    ...('default' in field && typeof field.default !== 'object' ? { default: field.default } : {}),
    ...widgetOf(form, deep),
  } as Field;
}
