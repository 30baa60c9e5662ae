import type { z } from 'zod';
import type { PublishedFact } from '../domain/fact.ts';
import { referencesIn } from '../reading/references.ts';
import { textPaths } from '../reading/texts.ts';
import { valueAt } from '../reading/value-at.ts';
import { Chart } from '../schema/chart.ts';
import { factsIn } from '../words/template.ts';

/** Ids of all facts that a piece of content names in its fields or prints in its texts; the schema says which fields those are. */
export function factsNamed(schema: z.core.$ZodType, data: unknown): readonly string[] {
  return [
    ...referencesIn(schema, data).flatMap(({ kind, id }) => (kind === '数据点' ? [id] : [])),
    ...textPaths(schema, data).flatMap((path) => factsIn(String(valueAt(data, path)))),
  ];
}

/** Every fact that a chart draws or prints, and what the derived ones are computed from: only those have evidence. */
export function factsOfChart(chart: Chart, facts: ReadonlyMap<string, PublishedFact>): readonly string[] {
  const found = new Set(factsNamed(Chart, chart));
  // What is added while the set is walked is walked too.
  for (const id of found) facts.get(id)?.derived?.from.forEach((operand) => found.add(operand));
  return [...found];
}
