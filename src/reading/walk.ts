import { safeParse, type z } from 'zod';
import { optionFor } from './schema-at.ts';
import type { Path } from './yaml.ts';

type Schema = z.core.$ZodTypes;

/** A value that was looked for, and what `pick` said of its schema. */
export interface Found<T> {
  readonly path: Path;
  readonly what: T;
}

/** Every value whose schema `pick` knows, in the order of the schema: the schema itself says what a field is. */
export function findIn<T>(
  schema: z.core.$ZodType,
  data: unknown,
  pick: (schema: z.core.$ZodType) => T | undefined,
  path: Path = [],
): readonly Found<T>[] {
  if (data === undefined || data === null) return [];
  const what = pick(schema);
  if (what !== undefined) return [{ path, what }];
  const same = (inner: z.core.$ZodType): readonly Found<T>[] => findIn(inner, data, pick, path);
  const inside = (key: string | number, field: z.core.$ZodType): readonly Found<T>[] =>
    findIn(field, (data as Readonly<Record<string | number, unknown>>)[key], pick, [...path, key]);
  const { def } = (schema as Schema)._zod;
  if ('innerType' in def) return same(def.innerType);
  if ('in' in def) return same(def.in);
  if ('element' in def && Array.isArray(data)) return data.flatMap((_item, index) => inside(index, def.element));
  if ('items' in def) return def.items.flatMap((item, index) => inside(index, item));
  if ('valueType' in def && 'keyType' in def) return Object.keys(data).flatMap((key) => inside(key, def.valueType));
  if ('options' in def) {
    const option =
      'discriminator' in def
        ? optionFor(def.options, def.discriminator as string, data)
        : def.options.find((one) => safeParse(one, data).success);
    return option ? same(option) : [];
  }
  return 'shape' in def ? Object.entries(def.shape).flatMap(([key, field]) => inside(key, field)) : [];
}
