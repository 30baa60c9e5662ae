import type { Chart } from '../../schema/chart.ts';
import type { Source } from '../../schema/source.ts';
import { formatWhen } from '../../words/dates.ts';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Atlas } from '../atlas.ts';
import { factsOfChart } from '../named-facts.ts';

/** Where a chart's numbers come from, once per source and date. */
export interface Origin {
  /** The source's id, for a link to its page. */
  readonly source: string;
  /** 据原文，日期未注明 */
  readonly text: string;
  /** The same where no page says which text 原文 is: 据《…》，日期未注明 */
  readonly cited: string;
}

/** Sources that a spec names, and those of the list, the alliances and the reports it draws. */
function declaredSources(chart: Chart, { content, alliances }: Atlas): readonly string[] {
  switch (chart.form) {
    case 'parts': {
      const lists = content.initiatives.flatMap(({ data }) => data.lists).filter(({ id }) => id === chart.list);
      return [...chart.sources, ...lists.map((list) => list.source)];
    }
    case 'network': {
      const evidence = (chart.alliances ?? []).flatMap((id) => alliances.get(id)?.evidence ?? []);
      return [...chart.sources, ...new Set(evidence.map(({ source }) => source))];
    }
    case 'timeline':
      return [...chart.sources, ...chart.events.flatMap(({ reported }) => reported ?? [])];
    default:
      return chart.sources;
  }
}

function cite(id: string, source: Source | undefined, asOf: string, main: string): Origin {
  const date = formatWhen(asOf);
  const day = asOf === '未注明' ? zh.undated : date;
  if (id === main || !source)
    return {
      source: id,
      text: `${zh.accordingToArticle}，${day}`,
      cited: `${source ? zh.according(source.title) : zh.accordingToArticle}，${day}`,
    };
  const text = `${source.outlet}，${day}`;
  return { source: id, text, cited: text };
}

/** Where the names of dots come from. */
function registerOrigin(id: string, source: Source | undefined): Origin {
  const year = source ? formatWhen(source.published) : zh.undated;
  return { source: id, text: `${zh.registerNote}，${year}`, cited: source ? zh.namesFrom(source.outlet, source.title) : zh.registerNote };
}

/** The caption's sources: the main article first, others by outlet and date, the register where dots have names. */
export function originsOf(atlas: Atlas, chart: Chart): readonly Origin[] {
  const { content, facts, site, sources } = atlas;
  const fromFacts = factsOfChart(chart, facts).flatMap((id): readonly Origin[] => {
    const now = facts.get(id)?.now;
    return now?.evidence ? [cite(now.evidence.source, sources.get(now.evidence.source), now.asOf, site.mainSource)] : [];
  });
  const cited = new Set(fromFacts.map(({ source }) => source));
  const declaredOnly = declaredSources(chart, atlas).filter((id) => !cited.has(id));
  const declared = declaredOnly.map((id) => cite(id, sources.get(id), sources.get(id)?.published ?? '未注明', site.mainSource));
  const register =
    chart.form === 'places' || chart.form === 'tree' || (chart.form === 'network' && chart.townships)
      ? [...new Set(content.townships.map(({ data }) => data.source))].map((id) => registerOrigin(id, sources.get(id)))
      : [];
  const all = [...fromFacts, ...declared, ...register];
  const found = all.length > 0 ? all : [cite(site.mainSource, sources.get(site.mainSource), '未注明', site.mainSource)];
  // Two reports of one outlet on one day are two sources, even if they are named alike.
  return [...new Map(found.map((origin) => [`${origin.source} ${origin.text}`, origin])).values()].toSorted(
    (a, b) => Number(b.source === site.mainSource) - Number(a.source === site.mainSource),
  );
}
