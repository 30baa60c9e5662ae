import { safeParse, type z } from 'zod';
import { Alliance } from '../schema/alliance.ts';
import { Chart } from '../schema/chart.ts';
import { isText } from '../schema/common.ts';
import { FactFile } from '../schema/fact.ts';
import { Initiative } from '../schema/initiative.ts';
import { PageText } from '../schema/page.ts';
import { Township } from '../schema/place.ts';
import { Moves } from '../schema/site.ts';
import { Source } from '../schema/source.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { optionFor } from './schema-at.ts';
import type { Path } from './yaml.ts';

/** A text that readers see, and where it stands. */
export interface ShownText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

type Schema = z.core.$ZodTypes;

/** Paths of all values whose schema is `Text`: the schema itself says which fields readers see. */
export function textPaths(schema: z.core.$ZodType, data: unknown, path: Path = []): readonly Path[] {
  if (data === undefined || data === null) return [];
  if (isText(schema)) return [path];
  const inside = (key: string | number, field: z.core.$ZodType): readonly Path[] =>
    textPaths(field, (data as Readonly<Record<string | number, unknown>>)[key], [...path, key]);
  const { def } = (schema as Schema)._zod;
  if ('innerType' in def) return textPaths(def.innerType, data, path);
  if ('in' in def) return textPaths(def.in, data, path);
  if ('element' in def && Array.isArray(data)) return data.flatMap((_item, index) => inside(index, def.element));
  if ('items' in def) return def.items.flatMap((item, index) => inside(index, item));
  if ('valueType' in def && 'keyType' in def) return Object.keys(data).flatMap((key) => inside(key, def.valueType));
  if ('options' in def) {
    const option =
      'discriminator' in def
        ? optionFor(def.options, def.discriminator as string, data)
        : def.options.find((one) => safeParse(one, data).success);
    return option ? textPaths(option, data, path) : [];
  }
  return 'shape' in def ? Object.entries(def.shape).flatMap(([key, field]) => inside(key, field)) : [];
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
    ...collect(Moves, content.moves ? [content.moves] : []),
  ];
}
