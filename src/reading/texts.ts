import type { z } from 'zod';
import { Alliance } from '../schema/alliance.ts';
import { Chart } from '../schema/chart.ts';
import { isText } from '../schema/common.ts';
import { FactFile } from '../schema/fact.ts';
import { Initiative } from '../schema/initiative.ts';
import { PageText } from '../schema/page.ts';
import { Township } from '../schema/place.ts';
import { Source } from '../schema/source.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import type { Path } from './yaml.ts';

/** A text that readers see, and where it stands. */
export interface ShownText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

type Schema = z.core.$ZodTypes;

function optionFor(options: readonly z.core.$ZodType[], discriminator: string, data: unknown): Schema | undefined {
  const kind = (data as Readonly<Record<string, unknown>>)[discriminator];
  return (options as readonly Schema[]).find((option) => option._zod.propValues?.[discriminator]?.has(kind as string));
}

/** Paths of all values whose schema is `Text`: the schema itself says which fields readers see. */
export function textPaths(schema: z.core.$ZodType, data: unknown, path: Path = []): readonly Path[] {
  if (data === undefined || data === null) return [];
  if (isText(schema)) return [path];
  const { def } = (schema as Schema)._zod;
  if ('innerType' in def) return textPaths(def.innerType, data, path);
  if ('element' in def && Array.isArray(data)) return data.flatMap((item, index) => textPaths(def.element, item, [...path, index]));
  if ('discriminator' in def && 'options' in def) {
    const option = optionFor(def.options, def.discriminator as string, data);
    return option ? textPaths(option, data, path) : [];
  }
  if (!('shape' in def)) return [];
  return Object.entries(def.shape).flatMap(([key, field]) =>
    textPaths(field, (data as Readonly<Record<string, unknown>>)[key], [...path, key]),
  );
}

/** Every text of the YAML content that readers see. */
export function shownTexts(content: Content): readonly ShownText[] {
  const collect = (schema: z.ZodType, entries: readonly Entry<unknown>[]): readonly ShownText[] =>
    entries.flatMap(({ file, data, line }) =>
      textPaths(schema, data).map((path) => ({
        file,
        line: line(...path),
        text: String(path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], data)),
      })),
    );
  return [
    ...collect(Initiative, content.initiatives),
    ...collect(PageText, content.pages),
    ...collect(FactFile, content.facts),
    ...collect(Chart, content.charts),
    ...collect(Alliance, content.alliances),
    ...collect(Township, content.townships),
    ...collect(Source, content.sources),
  ];
}
