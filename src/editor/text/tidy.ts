import type { Form, FormField } from '../../schema/form.ts';
import { isEmpty, isItem, same, type Item } from './value.ts';

/** What stands for a required field that was left empty; the content check then says what is missing. */
function blank(form: Form): unknown {
  if (form.kind === 'boolean') return false;
  if (form.kind === 'list' || form.kind === 'tuple') return [];
  return form.kind === 'object' || form.kind === 'number' || form.kind === 'int' ? null : '';
}

/** Whether a field goes into the file: an empty one, or one that only repeats the default, stays as the file had it. */
function isWritten({ key, required, ...field }: FormField, value: unknown, origin: unknown): boolean {
  if (required) return true;
  const had = isItem(origin) && key in origin;
  if (had && same(origin[key], value)) return true;
  return !isEmpty(value) && (had || !('default' in field) || !same(field.default, value));
}

function tidyFields(value: Item, fields: readonly FormField[], origin: unknown): Item {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const { key, form } = field;
      const before = isItem(origin) ? origin[key] : undefined;
      const now = value[key] === undefined || value[key] === null ? value[key] : tidy(value[key], form, before);
      if (!isWritten(field, now, origin)) return [];
      return [[key, now === undefined || (now === null && field.nullable !== true) ? blank(form) : now]];
    }),
  );
}

/** The old item of a list that a new one was, by its id, code or name; else the one that stood in its place. */
function before(item: unknown, at: number, origin: readonly unknown[]): unknown {
  const name = (one: unknown): unknown => (isItem(one) ? (one['id'] ?? one['code'] ?? one['name']) : undefined);
  return name(item) === undefined ? origin[at] : origin.find((old) => name(old) === name(item));
}

/**
 * What the editor hands over, as it goes into a file: the fields of the schema and no others, in its order, none that is empty and may be left out.
 * `origin` is what the file held before: what stood there and did not change stays.
 */
export function tidy(value: unknown, form: Form, origin?: unknown): unknown {
  switch (form.kind) {
    case 'object':
      return isItem(value) ? tidyFields(value, form.fields, origin) : value;
    case 'union': {
      if (!isItem(value)) return value;
      const word = value[form.by.key];
      const variant = form.variants.find((one) => one.value === word);
      return variant ? { [form.by.key]: word, ...tidyFields(value, variant.fields, origin) } : value;
    }
    case 'list': {
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
      const old = Array.isArray(origin) ? (origin as readonly unknown[]) : [];
      return items.map((item, at) => tidy(item, form.of, before(item, at, old)));
    }
    default:
      return value;
  }
}
