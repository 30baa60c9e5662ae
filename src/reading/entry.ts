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
  if (parsed.success) return { id, file, data: parsed.data, line: yaml.line };
  problems.push(...explainAll(parsed.error, schema, yaml.data, file, yaml.line, new Set(yaml.problems.map(({ line }) => line))));
  return null;
}
