import { stringify } from 'yaml';
import type { FormField } from '../../schema/form.ts';
import { zhNew as zh } from '../../words/zh/new.ts';
import { aboutField } from './answer.ts';
import type { Filled } from './fill.ts';

/** A value as it stands behind a key: on the same line, or below it. */
function valueOf(key: string, value: unknown): readonly string[] {
  return stringify({ [key]: value }, { lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n');
}

function isGroup(value: unknown): value is Filled {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The lines of one field: what it is, and its value; commented out where it was left out. */
function linesOf(field: FormField, value: unknown): readonly string[] {
  const about = `# ${field.required ? '' : zh.optionalMark}${field.label}：${aboutField(field, false)}`;
  const { form, key } = field;
  if (value === undefined) {
    const stands = ['string', 'number', 'boolean'].includes(typeof field.default) && field.default !== '';
    return [about, ...(stands ? valueOf(key, field.default).map((line) => `# ${line}`) : [`# ${key}:`])];
  }
  if (form.kind === 'object' && isGroup(value)) return [about, `${key}:`, ...explainedLines(form.fields, value).map((line) => `  ${line}`)];
  if (form.kind === 'list' && form.of.kind === 'object' && Array.isArray(value)) {
    const { fields } = form.of;
    const items = value.filter(isGroup).flatMap((item, at) => itemLines(at === 0 ? explainedLines(fields, item) : plainLines(item)));
    return [about, `${key}:`, ...items.map((line) => `  ${line}`)];
  }
  return [about, ...valueOf(key, value)];
}

/** Lines as one item of a list; the comment above the first field stands above the dash. */
function itemLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, at) => (at < first ? line : at === first ? `- ${line}` : `  ${line}`));
}

/** Answers as lines of YAML, each field explained by a comment above it; fields that were left out stand there commented out. */
export function explainedLines(fields: readonly FormField[], filled: Filled): readonly string[] {
  return fields.flatMap((field) => linesOf(field, filled[field.key]));
}

/** Answers as lines of YAML, without a comment: for an item among others. */
export function plainLines(filled: Filled): readonly string[] {
  return Object.entries(filled).flatMap(([key, value]) => valueOf(key, value));
}

/** An item of a list, as lines. */
export function plainItem(filled: Filled): readonly string[] {
  return itemLines(plainLines(filled));
}
