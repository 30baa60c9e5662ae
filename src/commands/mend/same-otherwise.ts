import type { z } from 'zod';
import { isText } from '../../schema/common.ts';
import { valueAt } from '../../reading/value-at.ts';
import { readMdx, splitFrontMatter } from '../../reading/mdx.ts';
import { findIn } from '../../reading/walk.ts';
import { readYaml } from '../../reading/yaml.ts';

/** What no mending may change in a text: its digits, and the facts that it prints. */
function kept(text: string): string {
  return (text.normalize('NFKC').match(/\{[^{}]*\}|\d+/g) ?? []).join(' ');
}

/** Data as text, each text that readers see cut down to what must not change. */
function fieldsOf(yaml: string, schema: z.ZodType): string | null {
  const { data, problems } = readYaml(yaml, '');
  if (data === undefined || problems.length > 0) return null;
  const texts = new Map(
    findIn(schema, data, (one) => isText(one) || undefined).map(({ path }) => [path.join('\n'), kept(String(valueAt(data, path)))]),
  );
  const shape = (value: unknown, path: string): unknown =>
    texts.has(path)
      ? `=${texts.get(path) ?? ''}`
      : Array.isArray(value)
        ? value.map((item, index) => shape(item, path === '' ? String(index) : `${path}\n${String(index)}`))
        : typeof value === 'object' && value !== null
          ? Object.entries(value).map(([key, inner]) => [key, shape(inner, path === '' ? key : `${path}\n${key}`)])
          : value;
  return JSON.stringify(shape(data, ''));
}

/** The tree of a body without positions, its words cut down to what must not change. */
function bodyOf(body: string): string | null {
  const tree = readMdx(body, '', 0);
  if ('says' in tree) return null;
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'position' || key === 'data') return undefined;
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'text' && 'value' in value)
      return { text: kept(String(value.value)) };
    return value;
  });
}

function shapeOf(text: string, schema: z.ZodType, prose: boolean): string | null {
  if (!prose) return fieldsOf(text, schema);
  const parts = splitFrontMatter(text);
  const fields = parts && fieldsOf(parts.yaml, schema);
  const body = parts && bodyOf(parts.body);
  return fields === null || body === null ? null : `${fields}\n${body}`;
}

/** Whether a file says the same after an edit but for the words of its texts: ids, numbers, quotations, code, targets of links and attributes of components are as they were. */
export function sameOtherwise(before: string, after: string, schema: z.ZodType, prose: boolean): boolean {
  const shape = shapeOf(before, schema, prose);
  return shape !== null && shape === shapeOf(after, schema, prose);
}
