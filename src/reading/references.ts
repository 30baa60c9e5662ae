import type { z } from 'zod';
import { referenceKind, type ReferenceKind } from '../schema/common.ts';
import { valueAt } from './value-at.ts';
import { findIn } from './walk.ts';
import type { Path } from './yaml.ts';

/** An id that a field names. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: Path;
}

/** Every id that the data names: the schema itself says which fields do, and what. */
export function referencesIn(schema: z.core.$ZodType, data: unknown): readonly Reference[] {
  return findIn(schema, data, referenceKind).map(({ path, what }) => ({ kind: what, id: String(valueAt(data, path)), path }));
}
