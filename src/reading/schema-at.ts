import type { z } from 'zod';

type Schema = z.core.$ZodTypes;
type Data = Readonly<Record<string | number, unknown>>;

/** The member of a discriminated union that the data says it is. */
export function optionFor(options: readonly z.core.$ZodType[], discriminator: string, data: unknown): z.core.$ZodType | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const kind = (data as Data)[discriminator];
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(kind as string));
}

/** The schema inside `optional`, `default` and the like, and inside a union that the data decides. */
function core(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  const { def } = (schema as Schema)._zod;
  if ('innerType' in def) return core(def.innerType, data);
  if ('discriminator' in def && 'options' in def) return optionFor(def.options, def.discriminator as string, data) ?? schema;
  return schema;
}

/** The schema of the value at `path`, or undefined when the schema has no such place. */
export function schemaAt(schema: z.core.$ZodType, data: unknown, path: readonly (string | number)[]): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { def } = (core(schema, data) as Schema)._zod;
  const inner = typeof data === 'object' && data !== null ? (data as Data)[step] : undefined;
  const next =
    'element' in def
      ? def.element
      : 'items' in def && typeof step === 'number'
        ? def.items[step]
        : 'shape' in def
          ? (def.shape as Readonly<Record<string, z.core.$ZodType>>)[step]
          : undefined;
  return next && schemaAt(next, inner, rest);
}

/** The names of all fields the schema allows for this data; none when it is not a group of fields. */
export function fieldsOf(schema: z.core.$ZodType | undefined, data: unknown): readonly string[] {
  if (!schema) return [];
  const { def } = (core(schema, data) as Schema)._zod;
  return 'shape' in def ? Object.keys(def.shape) : [];
}

/** What the schema tells the editor about this field. */
export function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  const { description } = schema as z.ZodType;
  const { def } = (schema as Schema)._zod;
  return description ?? ('innerType' in def ? descriptionOf(def.innerType) : undefined);
}
