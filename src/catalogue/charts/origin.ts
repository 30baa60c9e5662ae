import type { Chart } from '../../schema/chart.ts';
import type { Source } from '../../schema/source.ts';
import { formatWhen } from '../../words/dates.ts';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { factsIn } from '../../words/template.ts';
import { textPaths } from '../../reading/texts.ts';
import { Chart as ChartSchema } from '../../schema/chart.ts';
import type { Atlas } from '../atlas.ts';

/** Where a chart's numbers come from, once per source and date. */
export interface Origin {
  /** The source's id, for a link to its page. */
  readonly source: string;
  /** 据原文，日期未注明 */
  readonly text: string;
}

/** Facts that a spec names outside its list of facts. */
function furtherFacts(chart: Chart): readonly (string | undefined)[] {
  switch (chart.form) {
    case 'units':
      return [chart.whole, chart.rest];
    case 'ladder':
      return chart.rungs.flatMap(({ base, raised }) => [base, raised]);
    case 'timeline':
      return chart.events.flatMap(({ year, until }) => [year, until]);
    case 'network':
      return [chart.total];
    case 'comparison':
      return chart.rows.flatMap(({ part, whole, share, organisations }) => [part, whole, share, organisations]);
    default:
      return [];
  }
}

/** Every fact a spec draws or prints, derived ones replaced by what they are computed from. */
function factsOf(chart: Chart, { facts }: Atlas): readonly string[] {
  const printed = textPaths(ChartSchema, chart).flatMap((path) => factsIn(String(valueAt(chart, path))));
  const unfold = (id: string): readonly string[] => facts.get(id)?.derived?.from.flatMap(unfold) ?? [id];
  return [...chart.facts, ...furtherFacts(chart).flatMap((id) => id ?? []), ...printed].flatMap(unfold);
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], data);
}

/** Sources that a spec names, and that of the list it draws. */
function declaredSources(chart: Chart, { content }: Atlas): readonly string[] {
  const lists = chart.form === 'parts' ? content.initiatives.flatMap(({ data }) => data.lists).filter(({ id }) => id === chart.list) : [];
  return [...chart.sources, ...lists.map((list) => list.source)];
}

function cite(id: string, source: Source | undefined, asOf: string, main: string): Origin {
  const date = formatWhen(asOf);
  const day = asOf === '未注明' ? zh.undated : date;
  return {
    source: id,
    text: id === main || !source ? `${zh.accordingToArticle}，${day}` : `${source.outlet}${source.kind === 'register' ? '' : `，${day}`}`,
  };
}

/** The caption's sources: the main article first, others by outlet and date, the register where dots have names. */
export function originsOf(atlas: Atlas, chart: Chart): readonly Origin[] {
  const { content, facts, site } = atlas;
  const source = (id: string): Source | undefined => content.sources.find((entry) => entry.id === id)?.data;
  const fromFacts = factsOf(chart, atlas).flatMap((id): readonly Origin[] => {
    const now = facts.get(id)?.now;
    return now?.evidence ? [cite(now.evidence.source, source(now.evidence.source), now.asOf, site.mainSource)] : [];
  });
  const declared = declaredSources(chart, atlas).map((id) => cite(id, source(id), source(id)?.published ?? '未注明', site.mainSource));
  const register =
    chart.form === 'places' || chart.form === 'tree'
      ? [...new Set(content.townships.map(({ data }) => data.source))].map((id) => ({ source: id, text: zh.registerNote }))
      : [];
  const all = [...fromFacts, ...declared, ...register];
  const found = all.length > 0 ? all : [cite(site.mainSource, source(site.mainSource), '未注明', site.mainSource)];
  return found
    .filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
    .toSorted((a, b) => Number(b.source === site.mainSource) - Number(a.source === site.mainSource));
}
