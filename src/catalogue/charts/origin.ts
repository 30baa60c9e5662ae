import type { Chart } from '../../schema/chart.ts';
import type { Source } from '../../schema/source.ts';
import { dayInChinese, zhCharts as zh } from '../../words/zh-charts.ts';
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

/** Every fact a spec draws or prints, derived ones replaced by what they are computed from. */
function factsOf(chart: Chart, { facts }: Atlas): readonly string[] {
  const printed = textPaths(ChartSchema, chart).flatMap((path) =>
    factsIn(String(path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], chart))),
  );
  const unfold = (id: string): readonly string[] => facts.get(id)?.derived?.from.flatMap(unfold) ?? [id];
  return [...chart.facts, ...printed].flatMap(unfold);
}

function cite(id: string, source: Source | undefined, asOf: string, main: string): Origin {
  const date = dayInChinese(asOf);
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
  const declared = chart.sources.map((id) => cite(id, source(id), source(id)?.published ?? '未注明', site.mainSource));
  const register =
    chart.form === 'places' || chart.form === 'tree'
      ? [...new Set(content.townships.map(({ data }) => data.source))].map((id) => ({ source: id, text: zh.registerNote }))
      : [];
  const all = [...fromFacts, ...declared, ...register];
  const found = all.length > register.length ? all : [cite(site.mainSource, source(site.mainSource), '未注明', site.mainSource), ...all];
  return found
    .filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
    .toSorted((a, b) => Number(b.source === site.mainSource) - Number(a.source === site.mainSource));
}
