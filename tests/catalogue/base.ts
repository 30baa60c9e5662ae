import type { z } from 'zod';
import { openAtlas, type Atlas } from '../../src/catalogue/atlas.ts';
import { readContent, type Content } from '../../src/reading/content.ts';
import { readEntry, type Entry } from '../../src/reading/entry.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { Alliance } from '../../src/schema/alliance.ts';
import { Chart, type ChartOf } from '../../src/schema/chart.ts';
import { FactFile } from '../../src/schema/fact.ts';
import type { Initiative } from '../../src/schema/initiative.ts';
import { Township } from '../../src/schema/place.ts';
import { Route } from '../../src/schema/route.ts';
import { Site } from '../../src/schema/site.ts';
import { Source } from '../../src/schema/source.ts';
import { Stop } from '../../src/schema/stop.ts';
import { Story } from '../../src/schema/story.ts';

/** Files of an invented tree by id, as an editor would write them; one of the same id as a file of the base tree takes its place. */
export interface Changes {
  readonly facts?: Readonly<Record<string, string>>;
  readonly charts?: Readonly<Record<string, string>>;
  readonly alliances?: Readonly<Record<string, string>>;
  readonly townships?: Readonly<Record<string, string>>;
  readonly stops?: Readonly<Record<string, string>>;
  readonly routes?: Readonly<Record<string, string>>;
  readonly sources?: Readonly<Record<string, string>>;
  readonly site?: string;
  readonly story?: string;
  /** Fields of the front matter that differ. */
  readonly initiatives?: Readonly<Record<string, Partial<Initiative>>>;
}

const { content: base } = readContent(new URL('../sites/_base', import.meta.url).pathname);

function read<S extends z.ZodType>(schema: S, id: string, yaml: string): Entry<z.infer<S>> {
  const problems: Problem[] = [];
  const entry = readEntry(schema, id, `${id}.yaml`, yaml, problems);
  if (!entry) throw new Error(problems.map(({ line, says }) => `${id}.yaml:${line} ${says}`).join('\n'));
  return entry;
}

function changed<S extends z.ZodType>(
  schema: S,
  entries: readonly Entry<z.infer<S>>[],
  files: Readonly<Record<string, string>> = {},
): readonly Entry<z.infer<S>>[] {
  const own = Object.entries(files).map(([id, yaml]) => read(schema, id, yaml));
  return [...entries.filter(({ id }) => !(id in files)), ...own];
}

/** The base tree, with these files. */
export function contentWith({
  facts,
  charts,
  alliances,
  townships,
  stops,
  routes,
  sources,
  site,
  story,
  initiatives = {},
}: Changes = {}): Content {
  return {
    ...base,
    site: site === undefined ? base.site : read(Site, 'site', site),
    story: story === undefined ? base.story : read(Story, 'story', story),
    facts: changed(FactFile, base.facts, facts),
    charts: changed(Chart, base.charts, charts),
    alliances: changed(Alliance, base.alliances, alliances),
    townships: changed(Township, base.townships, townships),
    stops: changed(Stop, base.stops, stops),
    routes: changed(Route, base.routes, routes),
    sources: changed(Source, base.sources, sources),
    initiatives: base.initiatives.map((entry) => ({ ...entry, data: { ...entry.data, ...initiatives[entry.id] } })),
  };
}

/** An atlas of the base tree, with these files. */
export function atlasWith(changes: Changes = {}): Atlas {
  return openAtlas(contentWith(changes));
}

/** A spec of one form as an editor would write it, with the texts that every chart has. */
export function chartSpec<Form extends Chart['form']>(form: Form, spec: object): ChartOf<Form> {
  const parsed = Chart.parse({ form, title: '图', subtitle: '个', ...spec });
  if (parsed.form !== form) throw new Error(`not a ${form}`);
  return parsed as ChartOf<Form>;
}

/** One fact as YAML: its quote stands in no text, which is enough where only the number matters. */
export function factYaml(id: string, value: number, more = '', reading = ''): string {
  return `  - { id: ${id}, label: ${id}, scope: 云岫县, unit: 个${more}, observations: [{ asOf: '2024', value: ${value}, source: evening-paper, quote: 引文${value}个, span: ${value}个${reading} }] }\n`;
}

/** One derived fact as YAML. */
export function derivedYaml(id: string, formula: string, unit = '个', digits = 1): string {
  return `  - { id: ${id}, label: ${id}, scope: 云岫县, formula: ${formula}, unit: '${unit}', digits: ${digits}, meaning: 甲, caution: 乙 }\n`;
}

/** An alliance as YAML: one whose members nobody published, in all that these fields do not say. */
export function allianceYaml(fields: object = {}): string {
  return JSON.stringify({
    name: '读书联盟',
    named: true,
    kind: 'line',
    area: '云岫县',
    ours: true,
    initiative: 'river-watch',
    membership: 'unpublished',
    evidence: [{ source: 'yunxiu', quote: '引文' }],
    ...fields,
  });
}

/** A second township of the invented county, before the first in the order of codes and after it in that of the files. */
export const UPPER = `code: '990101100'
name: 上溪乡
kind: township
source: register
position: { lng: 118.4, lat: 26.4, precision: seat, source: register }
places:
  - { code: '990101100201', name: 上溪村, official: 上溪村委会, kind: village, class: 村庄, position: { lng: 118.4, lat: 26.4, precision: site, source: register } }
`;
