import type { Form, FormField } from '../../schema/form.ts';
import { nameOf, printed, type Known } from '../prose/shown.ts';
import { editorZh as zh } from '../../words/zh/editor.ts';
import { isEmpty, isItem } from '../text/value.ts';
import { draw, type Drawn } from './react.ts';

function fieldsView(known: Known, fields: readonly FormField[], value: unknown): Drawn {
  const filled = fields.flatMap((field) => (isItem(value) && !isEmpty(value[field.key]) ? [[field, value[field.key]] as const] : []));
  return draw(
    'dl',
    { className: 'form' },
    ...filled.flatMap(([{ key, label, form }, one]) => [
      draw('dt', { key: `${key}-label` }, label),
      draw('dd', { key }, formView(known, form, one)),
    ]),
  );
}

/** A value with the labels of its schema, its numbers printed as on the site; what is empty is left out. */
export function formView(known: Known, form: Form, value: unknown): Drawn {
  switch (form.kind) {
    case 'object':
      return fieldsView(known, form.fields, value);
    case 'union': {
      const word = isItem(value) ? value[form.by.key] : undefined;
      const variant = form.variants.find((one) => one.value === word);
      return variant ? draw('div', null, draw('p', null, draw('b', null, variant.meaning)), fieldsView(known, variant.fields, value)) : '';
    }
    case 'list': {
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
      return draw('ul', null, ...items.map((item, at) => draw('li', { key: at }, formView(known, form.of, item))));
    }
    case 'boolean':
      return value === true ? zh.preview.yes : zh.preview.no;
    case 'enum':
      return form.options.find((option) => option.value === value)?.meaning ?? String(value);
    case 'text':
      return printed(known, String(value));
    case 'tuple': {
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
      return draw('ul', null, ...form.items.map((item, at) => draw('li', { key: at }, formView(known, item, items[at] ?? ''))));
    }
    case 'string':
      if (form.refers === '数据点') return printed(known, `{${String(value)}}`);
      return form.refers ? nameOf(known, form.refers, String(value)) : String(value);
    default:
      return String(value);
  }
}
