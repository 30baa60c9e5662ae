import type { z } from 'zod';
import { referencesIn } from '../reading/references.ts';
import { textPaths } from '../reading/texts.ts';
import { valueAt } from '../reading/value-at.ts';
import { factsIn } from '../words/template.ts';

/** Ids of all facts that a piece of content names in its fields or prints in its texts; the schema says which fields those are. */
export function factsNamed(schema: z.core.$ZodType, data: unknown): readonly string[] {
  return [
    ...referencesIn(schema, data).flatMap(({ kind, id }) => (kind === '数据点' ? [id] : [])),
    ...textPaths(schema, data).flatMap((path) => factsIn(String(valueAt(data, path)))),
  ];
}
