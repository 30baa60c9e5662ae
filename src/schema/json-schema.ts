import { z } from 'zod';
import { isText, referenceKind, type ReferenceKind } from './common.ts';
import { optionsOf, type Meanings } from './field.ts';
import { limitsOf, messageOf } from './limits.ts';

/** A JSON Schema (draft 7, which editors of YAML know best), with the words that they show: plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The ids of a kind that can be named today. */
export type Known = (kind: ReferenceKind) => readonly string[];

/** Where a whole number ends for JavaScript: no limit that anybody set. */
const ENDS: readonly unknown[] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/** What to write where a value of another kind stands, for schemas that do not say it themselves; what is wrong in a group is told by field. */
const WRITE: Readonly<Record<string, string>> = {
  string: '这里写文字：像数字、日期的加上英文引号',
  number: '这里写数字，不加引号',
  boolean: '这里写 true 或 false',
  array: '这里写列表，每项以 - 开头',
  tuple: '这里写两项的列表',
  union: '',
};

/** Where what is to be said beside a hint waits until the hint is known: a schema around this one may bring another. */
const LINES = 'x-lines';

/** Markdown would take `<Fact>` or `*` in a hint for its own. */
function markdown(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}

function shown(value: unknown): string {
  return value === '' ? '空' : Array.isArray(value) && value.length === 0 ? '没有' : String(value);
}

/** What the schema of a value says about it beside its hint. */
function linesOf(schema: z.core.$ZodTypes): readonly string[] {
  const { def } = schema._zod;
  if (def.type === 'default') {
    const plain = typeof def.defaultValue !== 'object' || Array.isArray(def.defaultValue);
    return plain ? [`不写就是：${shown(def.defaultValue)}`] : [];
  }
  if (def.type !== 'string') return [];
  const refers = referenceKind(schema);
  const { pattern } = limitsOf(schema);
  return [
    ...(pattern && pattern.says !== '' ? [`写法：${pattern.says}`] : []),
    ...(refers === undefined ? [] : [`指的是一个${refers}`]),
    ...(isText(schema) ? ['读者看得到；数字写成 {数据点编号}'] : []),
  ];
}

/** Adds to one value what editors of YAML show beyond the standard: own error messages, and the meaning of each choice. */
function speak(schema: z.core.$ZodTypes, json: JsonSchema, known: Known): void {
  const { def } = schema._zod;
  const refers = referenceKind(schema);
  const ids = refers === undefined ? [] : known(refers);
  // Examples are offered, but nothing else is refused: what is new today is right as well.
  if (ids.length > 0) json.examples = [...ids];
  const meanings = json['meanings'] as Meanings | undefined;
  delete json['meanings'];
  if (ENDS.includes(json.minimum)) delete json.minimum;
  if (ENDS.includes(json.maximum)) delete json.maximum;
  if (def.type === 'enum' && meanings && json.enum) json['enumDescriptions'] = json.enum.map((value) => meanings[String(value)] ?? '');
  // Draft 7 leaves the length of a pair open.
  if (def.type === 'tuple') Object.assign(json, { minItems: def.items.length, maxItems: def.items.length });
  const { pattern, rule } = 'discriminator' in def ? {} : limitsOf(schema);
  const write = def.type === 'enum' && meanings ? optionsOf(meanings) : WRITE[def.type];
  const says = [messageOf(def) || write, rule === pattern?.says ? '' : rule].filter((message) => message !== undefined && message !== '');
  if (write !== undefined && says.length > 0) json['errorMessage'] = says.join('；');
  if (pattern && pattern.says !== '') json['patternErrorMessage'] = pattern.says;
  const inherited = (json[LINES] ?? []) as readonly string[];
  const lines = new Set([...inherited, ...linesOf(schema)]);
  if (lines.size > 0) json[LINES] = [...lines];
}

/** Puts what waited beside the hint that a value has got in the end. */
function explain(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(explain);
  if (typeof json !== 'object' || json === null) return json;
  const { [LINES]: lines, ...rest } = json as JsonSchema;
  const said = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, explain(value)]));
  if (lines === undefined || rest.description === undefined) return said;
  return { ...said, markdownDescription: markdown([rest.description, ...(lines as readonly string[])].join('\n\n')) };
}

/**
 * The JSON Schema of what an editor types: labels as titles, hints as descriptions, messages in Chinese, `known` ids offered where one is named. Claims in code (`refine`) and all that needs
 * more than one file are left to the checks. @throws Error for a schema that JSON Schema cannot say.
 */
export function jsonSchemaOf(schema: z.ZodType, known: Known = () => []): JsonSchema {
  const plain = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      speak(zodSchema, jsonSchema, known);
    },
  });
  return explain(plain) as JsonSchema;
}
