import type { z } from 'zod';
import { isText } from '../schema/common.ts';
import { entriesOf, type Content } from './content.ts';
import { valueAt } from './value-at.ts';
import { findIn } from './walk.ts';
import type { Path } from './yaml.ts';

/** A text that readers see, and where it stands. */
export interface ShownText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Paths of all values whose schema is `Text`: the schema itself says which fields readers see. */
export function textPaths(schema: z.core.$ZodType, data: unknown): readonly Path[] {
  return findIn(schema, data, (one) => isText(one) || undefined).map(({ path }) => path);
}

/** Every text of the YAML content that readers see. */
export function shownTexts(content: Content): readonly ShownText[] {
  return entriesOf(content).flatMap(({ of, entry: { file, line, data } }) =>
    of.shown ? textPaths(of.schema, data).map((path) => ({ file, line: line(...path), text: String(valueAt(data, path)) })) : [],
  );
}
