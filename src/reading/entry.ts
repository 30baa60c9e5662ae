import type { z } from 'zod';
import { explainAll } from './explain.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Path } from './yaml.ts';

/** One content file that passed its schema. `line` finds any of its fields. */
export interface Entry<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  readonly line: (...path: Path) => number;
  /** Where the field's value is written in its YAML text, quotation marks included; an entry made in memory has none. */
  readonly span?: (...path: Path) => readonly [from: number, to: number] | undefined;
}

/** Parses and checks one YAML text; problems are pushed, never thrown, so that one run reports them all. */
export function readEntry<S extends z.ZodType>(
  schema: S,
  id: string,
  file: string,
  text: string,
  problems: Problem[],
  before = 0,
): Entry<z.infer<S>> | null {
  const yaml = readYaml(text, file, before);
  problems.push(...yaml.problems);
  if (yaml.data === undefined) return null;
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { id, file, data: parsed.data, line: yaml.line, span: yaml.span };
  problems.push(...explainAll(parsed.error, schema, yaml.data, file, yaml.line, new Set(yaml.problems.map(({ line }) => line))));
  return null;
}
