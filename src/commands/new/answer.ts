import type { Names } from '../../checks/names-of-ids.ts';
import { z } from 'zod';
import { explainAll } from '../../reading/explain.ts';
import type { Form, FormField } from '../../schema/form.ts';
import { nearest } from '../../words/nearest.ts';
import { zhNew as zh } from '../../words/zh/new.ts';
import { idOf } from './names.ts';

/** What an answer comes to, or what is wrong with it. */
export type Judged = { readonly value: unknown } | { readonly wrong: string };

/** Lists this short are shown whole before a question. */
const SHOWN = 20;

/** The hint of a field, to stand beside its label: what a list of choices says anyway is left out, and so is a label at the head of its hint. */
export function aboutField({ label, hint, form }: Pick<FormField, 'label' | 'hint' | 'form'>, listed: boolean): string {
  const first = form.kind === 'enum' && listed ? hint.indexOf(form.options[0]?.value ?? '') : -1;
  const said = (first < 0 ? hint : hint.slice(0, first)).replace(/^(.+?)[：；，]/, (head, word: string) => (word === label ? '' : head));
  return said.replace(/：$/, '');
}

/** The words that are offered with a question, one a line. */
export function offered(form: Form, names: Names): readonly string[] {
  if (form.kind === 'enum')
    return form.options.map(({ value, meaning }, at) => `  ${at + 1}  ${value}${meaning === value ? '' : `  ${meaning}`}`);
  if ((form.kind === 'string' || form.kind === 'text') && form.refers !== undefined) {
    const known = names(form.refers);
    return known.size > SHOWN ? [`  （${zh.howToRefer(form.refers)}）`] : [...known].map(([id, name]) => `  ${id}  ${name}`);
  }
  return form.kind === 'boolean' ? [`  （${zh.yesOrNo}）`] : [];
}

/** The value that a typed answer stands for; what cannot be read stays as it is, for the schema to refuse in its own words. */
function read(form: Form, answer: string, names: Names): unknown {
  switch (form.kind) {
    case 'number':
    case 'int':
      return /^-?\d+(?:\.\d+)?$/.test(answer) ? Number(answer) : answer;
    case 'boolean':
      return zh.yes.includes(answer) ? true : zh.no.includes(answer) ? false : answer;
    case 'enum':
      return (form.options[Number(answer) - 1] ?? form.options.find(({ meaning }) => meaning === answer))?.value ?? answer;
    case 'string':
    case 'text':
      return (form.refers === undefined ? null : idOf(answer, names(form.refers))) ?? answer;
    default:
      return answer;
  }
}

/** Judges an answer by the schema of its field, and by what there is to refer to. @param future what is named may still have to be made. */
export function judge(label: string, form: Form, schema: z.ZodType, answer: string, names: Names, future = false): Judged {
  const value = read(form, answer, names);
  const refers = form.kind === 'string' || form.kind === 'text' ? form.refers : undefined;
  const known = refers === undefined ? null : names(refers);
  if (refers !== undefined && known && !future && !known.has(String(value))) {
    if (answer === '') return { wrong: zh.blank };
    const near = nearest(answer, [...known.keys(), ...known.values()]);
    return { wrong: zh.mend(zh.unknown(refers, answer), near === null ? zh.howToRefer(refers) : `是不是“${near}”？`) };
  }
  const group = z.strictObject({ [label]: schema });
  const parsed = group.safeParse({ [label]: value });
  if (!parsed.success) {
    if (answer === '') return { wrong: zh.blank };
    const [problem] = explainAll(parsed.error, group, { [label]: value }, '', () => 0, new Set());
    return { wrong: problem ? zh.mend(problem.says, problem.fix) : zh.noChoice(answer) };
  }
  return { value };
}
