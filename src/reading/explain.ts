import type { z } from 'zod';
import { suggest } from '../words/nearest.ts';
import type { Complaint, Problem } from './problem.ts';
import { descriptionOf, fieldsOf, schemaAt } from './schema-at.ts';
import { valueAt } from './value-at.ts';
import type { Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;
/** Stands for the field when the file as a whole is wrong. */
const WHOLE = '整个文件';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每项以 - 开头）',
  object: '一组字段',
  tuple: '两项的列表',
};

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '空列表' : '一个列表';
  return typeof value === 'object' && value !== null ? '一组字段' : `“${String(value).slice(0, 40)}”`;
}

/** What a limit counts; 项 for everything else. */
const UNITS: Readonly<Record<string, string>> = { string: '个字' };

/** When nothing better can be said. */
const COPY = '照别处同样的字段改写';

/** A space between Chinese and Latin words. */
function spaced(words: string): string {
  return /^[a-z]/i.test(words) ? ` ${words}` : words;
}

/** How to mend it: the schema's own Chinese message, else what the limit says. Never the library's English. */
function remedy(issue: Issue): string {
  if (/\p{Script=Han}/u.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'number'
        ? `写${issue.inclusive ? '不小于' : '大于'} ${issue.minimum} 的数`
        : `至少 ${issue.minimum} ${UNITS[issue.origin] ?? '项'}`;
    case 'too_big':
      return issue.origin === 'number'
        ? `写${issue.inclusive ? '不大于' : '小于'} ${issue.maximum} 的数`
        : `至多 ${issue.maximum} ${UNITS[issue.origin] ?? '项'}`;
    case 'invalid_union':
      return (
        issue.errors
          .flat()
          .map(remedy)
          .find((message) => message !== COPY) ?? COPY
      );
    default:
      return COPY;
  }
}

function choice(field: string, given: unknown, values: readonly string[], options = `可选：${values.join('、')}`): Complaint {
  return {
    says: given === undefined ? `缺少字段“${field}”` : `“${field}”不能是${shown(given)}`,
    fix: given === undefined ? options : suggest(typeof given === 'string' ? given : JSON.stringify(given), values, options),
  };
}

function explain(issue: Issue, field: string, given: unknown, description: string | undefined): Complaint {
  if (given === undefined && issue.code === 'invalid_type')
    return { says: `缺少字段“${field}”`, fix: `补上 ${field}${description === undefined ? '' : `（${description}）`}` };
  if (field === WHOLE && (typeof given !== 'object' || given === null))
    return { says: '文件里没有字段', fix: '照同一个文件夹里别的文件，写成“字段: 值”' };
  if (given === null)
    return { says: `“${field}”后面没有写值`, fix: `写上值${description === undefined ? '' : `（${description}）`}，或删掉这一行` };
  if (issue.code === 'invalid_type') {
    const own = remedy(issue);
    const type = spaced(TYPES[issue.expected] ?? issue.expected);
    return { says: `“${field}”应该是${type}，现在写的是${shown(given)}`, fix: own === COPY ? `改成${type}` : own };
  }
  if (issue.code === 'invalid_value') return choice(field, given, issue.values.map(String));
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return choice(field, given, issue.options.map(String), /\p{Script=Han}/u.test(issue.message) ? issue.message : undefined);
  const how = Array.isArray(given) && given.length > 0 ? `列了 ${given.length} 项` : shown(given);
  return { says: `“${field}”写得不对：${how}`, fix: remedy(issue) };
}

/** Every complaint of a schema about one file, in the editor's words. Wrong types on a `trapped` line have been explained already. */
export function explainAll(
  error: z.ZodError,
  schema: z.ZodType,
  data: unknown,
  file: string,
  line: (...path: Path) => number,
  trapped: ReadonlySet<number>,
): readonly Problem[] {
  return error.issues.flatMap((issue): readonly Problem[] => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    const field = [...path].reverse().find((step) => typeof step === 'string') ?? WHOLE;
    const at = schemaAt(schema, data, path);
    const given = valueAt(data, path);
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsOf(at, given);
      return issue.keys.map((key) => ({
        file,
        line: line(...path, key),
        says: `没有“${key}”这个字段`,
        fix: suggest(key, known, `删掉它，或用这里有的字段：${known.join('、')}`),
      }));
    }
    if (issue.code === 'invalid_type' && trapped.has(line(...path))) return [];
    return [{ file, line: line(...path), ...explain(issue, field, given, descriptionOf(at)) }];
  });
}
