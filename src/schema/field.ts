import { z } from 'zod';

/**
 * What a form says of a field, for `.meta(…)`: its name in a few 汉字 (the label of a form, the heading of a template), and how to fill it in
 * (the hint beside the label, the comment in a new file, the sentence of an error). Zod hands both down to every schema made from the one that
 * has them; a later `.describe(…)` gives another hint and keeps the label.
 */
export function field(title: string, description: string): { readonly title: string; readonly description: string } {
  return { title, description };
}

/** The meaning of each value of a choice, as its schema holds them. */
export type Meanings = Readonly<Record<string, string>>;

/** `community 社区；village 村` */
function listed(meanings: Meanings): string {
  return Object.entries(meanings)
    .map(([value, meaning]) => (value === meaning ? value : `${value} ${meaning}`))
    .join('；');
}

/** One of a few words that editors type, with what each of them means. The hint is made from the meanings; `lead` stands before them. */
export function choice<const Values extends readonly string[]>(
  values: Values,
  title: string,
  meanings: Readonly<Record<Values[number], string>>,
  lead?: string,
): z.ZodEnum<z.core.util.ToEnum<Values[number]>> {
  const hint = listed(meanings);
  return z.enum(values).meta({ title, description: lead === undefined ? hint : `${lead}：${hint}`, meanings });
}

/** The word that tells the variants of a union apart: its label, the word of this variant, and what that means. */
export function variant<const Value extends string>(value: Value, title: string, meaning: string): z.ZodLiteral<Value> {
  return z.literal(value).meta({ title, description: `${value} ${meaning}`, meanings: { [value]: meaning } });
}

/** The words of all variants, for the message of a union: `可选：places 地点、units 方块` */
export function optionsOf(meanings: Meanings): string {
  return `可选：${Object.entries(meanings)
    .map(([value, meaning]) => `${value} ${meaning}`)
    .join('、')}`;
}

/** A word that means what it says. */
export function sameWords<const Values extends readonly string[]>(values: Values): Readonly<Record<Values[number], string>> {
  return Object.fromEntries(values.map((value) => [value, value])) as Record<Values[number], string>;
}
