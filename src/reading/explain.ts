import type { z } from 'zod';
import { suggest } from '../words/nearest.ts';
import type { Problem } from './problem.ts';
import type { Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;
const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每项以 - 开头）',
  object: '一组字段',
  tuple: '一对数字',
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  );
}

function explain(issue: Issue, field: string, given: unknown, known: readonly string[]): Pick<Problem, 'says' | 'fix'> {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return { says: `没有“${issue.keys.join('、')}”这个字段`, fix: suggest(key, known, `可用的字段：${known.join('、')}`) };
    }
    case 'invalid_type':
      if (given === undefined) return { says: `缺少字段“${field}”`, fix: `补上 ${field}` };
      return {
        says: `“${field}”应该是${TYPES[issue.expected] ?? issue.expected}`,
        fix: /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : `现在写的是“${String(given)}”，照要求改写`,
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        says: given === undefined ? `缺少字段“${field}”` : `“${field}”不能是“${String(given)}”`,
        fix: suggest(String(given), values, `可选：${values.join('、')}`),
      };
    }
    case 'invalid_union':
      return { says: `“${field}”写得不对`, fix: issue.message };
    default:
      return { says: `“${field}”写得不对${given === undefined ? '' : `：“${String(given).slice(0, 40)}”`}`, fix: issue.message };
  }
}

/** The field names of the object schema at `path`, for “did you mean”. */
function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = schema;
  const unwrap = (value: unknown): unknown => {
    let inner = value as { def?: { innerType?: unknown; type?: string } };
    while (inner.def?.innerType !== undefined) inner = inner.def.innerType as typeof inner;
    return inner;
  };
  for (const step of path) {
    const { shape, element } = unwrap(at) as { shape?: Record<string, unknown>; element?: unknown };
    at = typeof step === 'number' ? element : shape?.[step];
    if (at === undefined) return [];
  }
  const { shape } = unwrap(at) as { shape?: Record<string, unknown> };
  return shape ? Object.keys(shape) : [];
}

/** Every complaint of a schema about one file, in the editor's words. */
export function explainAll(
  error: z.ZodError,
  schema: z.ZodType,
  data: unknown,
  file: string,
  line: (...path: Path) => number,
): readonly Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    const field = [...path].reverse().find((step) => typeof step === 'string') ?? '整个文件';
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    return {
      file,
      line: key === undefined ? line(...path) : line(...path, key),
      ...explain(issue, field, valueAt(data, path), fieldsAt(schema, path)),
    };
  });
}
