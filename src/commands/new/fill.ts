import type { Names } from '../../checks/names-of-ids.ts';
import { z } from 'zod';
import type { Form, FormField } from '../../schema/form.ts';
import { zhNew as zh } from '../../words/zh/new.ts';
import { aboutField, judge, offered, type Judged } from './answer.ts';
import { Gone, type Desk } from './desk.ts';

/** How a form is gone through. Fields are named by their path, such as `observations.qualifier`. */
export interface Way {
  readonly names: Names;
  /** Fields that may be left out, and are asked for all the same. */
  readonly also?: readonly string[];
  /** Fields that are not asked for, though they are required: somebody knows them already. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** What stands for an empty answer. */
  readonly suggested?: Readonly<Record<string, string>>;
  /** Fields that may name what has still to be made. */
  readonly future?: readonly string[];
  /** What is wrong with an answer that the schema accepts; null when nothing is. */
  readonly refuse?: (path: string, value: unknown) => string | null;
}

/** What was answered, by field. */
export type Filled = Readonly<Record<string, unknown>>;

/** Asks until an answer is right. @throws Gone when nobody answers. */
export async function askUntil(desk: Desk, question: string, judged: (answer: string) => Judged): Promise<unknown> {
  for (let first = true; ; first = false) {
    const answer = await desk.ask(first ? `${question}\n> ` : '> ');
    if (answer === null) throw new Gone();
    const verdict = judged(answer.trim());
    if ('value' in verdict) return verdict.value;
    desk.say(verdict.wrong);
  }
}

/** The schema of the items of a list, however it is wrapped. */
function elementOf(schema: z.core.$ZodType): z.ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if ('innerType' in def) return elementOf(def.innerType);
  return ('element' in def ? def.element : schema) as z.ZodType;
}

async function one(desk: Desk, field: FormField, path: string, way: Way): Promise<unknown> {
  const { label, required, form, schema } = field;
  const suggestion = way.suggested?.[path];
  const empties = schema.safeParse('').success && form.kind !== 'enum';
  const note = suggestion !== undefined ? zh.suggested(suggestion) : !required ? zh.optional : empties ? zh.empty : '';
  const question = [`\n【${label}】${aboutField(field, true)}${note === '' ? '' : `（${note}）`}`, ...offered(form, way.names)].join('\n');
  return askUntil(desk, question, (answer) => {
    if (answer === '' && suggestion === undefined && !required) return { value: undefined };
    const judged = judge(label, form, schema, answer === '' ? (suggestion ?? answer) : answer, way.names, way.future?.includes(path));
    const refused = 'value' in judged ? (way.refuse?.(path, judged.value) ?? null) : null;
    return refused === null ? judged : { wrong: refused };
  });
}

/** Items of a list of single values: a line each, an empty one ends it. */
async function several(desk: Desk, field: FormField, of: Form, path: string, way: Way): Promise<readonly unknown[]> {
  const least = field.form.kind === 'list' ? Math.max(field.form.min ?? 0, 0) : 0;
  desk.say([`\n【${field.label}】${aboutField(field, true)}（${zh.lines}）`, ...offered(of, way.names)].join('\n'));
  const items: unknown[] = [];
  for (;;) {
    const item = await askUntil(desk, zh.item(items.length + 1), (answer) =>
      answer === '' && items.length >= least
        ? { value: undefined }
        : judge(field.label, of, elementOf(field.schema), answer, way.names, way.future?.includes(path)),
    );
    if (item === undefined) return items;
    items.push(item);
  }
}

/** @returns whether the editor says 是; an empty line is 否. */
async function agrees(desk: Desk, label: string, question: string, { names }: Way): Promise<boolean> {
  const judged = (answer: string): Judged =>
    judge(label, { kind: 'boolean', says: '' }, z.boolean({ error: zh.yesOrNo }), answer === '' ? '否' : answer, names);
  return (await askUntil(desk, `\n${question}`, judged)) === true;
}

/** Groups of a list: one after the other, as many as the editor has and the schema wants. */
async function groups(desk: Desk, field: FormField, fields: readonly FormField[], path: string, way: Way): Promise<readonly unknown[]> {
  const least = field.form.kind === 'list' ? Math.max(field.form.min ?? 1, 1) : 1;
  const items: unknown[] = [];
  if (!field.required && !(await agrees(desk, field.label, zh.any(field.label), way))) return items;
  do items.push(await fill(desk, fields, way, `${path}.`));
  while (items.length < least || (await agrees(desk, field.label, zh.again(field.label), way)));
  return items;
}

async function ask(desk: Desk, field: FormField, path: string, way: Way): Promise<unknown> {
  const { form, label } = field;
  switch (form.kind) {
    case 'object':
      desk.say(`\n${zh.section(label, aboutField(field, true))}`);
      return fill(desk, form.fields, way, `${path}.`);
    case 'list':
      if (form.of.kind !== 'object') return several(desk, field, form.of, path, way);
      desk.say(`\n${zh.section(label, aboutField(field, true))}`);
      return groups(desk, field, form.of.fields, path, way);
    case 'tuple':
    case 'union':
    case 'either':
      throw new TypeError(`npm run new 不会问这种字段：${path}`);
    default:
      return one(desk, field, path, way);
  }
}

/** Goes through the fields of a form, one question after the other. @returns the answers; what was left out is missing. @throws Gone when nobody answers. */
export async function fill(desk: Desk, fields: readonly FormField[], way: Way, above = ''): Promise<Filled> {
  const filled: Record<string, unknown> = {};
  for (const field of fields) {
    const path = `${above}${field.key}`;
    const given = way.given?.[path];
    const wanted = field.required || way.also?.includes(path);
    const value = given ?? (wanted ? await ask(desk, field, path, way) : undefined);
    if (value !== undefined && !(Array.isArray(value) && value.length === 0 && !field.required)) filled[field.key] = value;
  }
  return filled;
}
