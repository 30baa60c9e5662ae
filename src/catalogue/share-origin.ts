import { zhCharts } from '../words/zh/charts.ts';
import { formatWhen, UNDATED } from '../words/dates.ts';
import { zhShare } from '../words/zh/share.ts';
import { factOf, type Atlas } from './atlas.ts';
import type { Origin } from './charts/origin.ts';

const { origin: zh } = zhShare;

/** The register that names all places. */
function register({ content, sources }: Atlas): { readonly outlet: string; readonly year: string } {
  const source = sources.get(content.townships[0]?.data.source ?? '');
  return { outlet: source?.outlet ?? '', year: source ? formatWhen(source.published) : zhCharts.undated };
}

const dayOf = (asOf: string): string => (asOf === UNDATED ? zhCharts.undated : formatWhen(asOf));

/** What stands on the register alone. */
export function fromRegister(atlas: Atlas): string {
  const { outlet, year } = register(atlas);
  return zh.whole(zh.register(outlet, year));
}

/** What the main article says of places that the register names; its date as its source gives it. */
export function fromArticle(atlas: Atlas): string {
  const published = atlas.sources.get(atlas.site.mainSource)?.published ?? UNDATED;
  const article = `${zhCharts.accordingToArticle}，${dayOf(published)}`;
  return zh.whole(zh.withRegister(article, register(atlas).year));
}

/** Who says the numbers of a picture, and when: of its charts, and of facts that it prints. */
export function originLine(atlas: Atlas, origins: readonly Origin[], facts: readonly string[] = []): string {
  const { site, sources } = atlas;
  const printed = facts.flatMap((id) => {
    const { now } = factOf(atlas, id);
    return now.evidence ? [{ source: now.evidence.source, asOf: now.asOf }] : [];
  });
  const said = [...origins.map(({ source }) => source), ...printed.map(({ source }) => source)];
  const isRegister = (id: string): boolean => sources.get(id)?.kind === 'register';
  const reports = said.some((id) => id !== site.mainSource && !isRegister(id));
  const article = said.includes(site.mainSource);
  if (reports) return article ? zh.articleAndReports : zh.reports;
  if (!article) return fromRegister(atlas);
  const days = [
    ...origins.flatMap(({ source, text }) => (source === site.mainSource ? [text] : [])),
    ...printed.map(({ asOf }) => `${zhCharts.accordingToArticle}，${dayOf(asOf)}`),
  ];
  const dated = [...new Set(days)].join('、');
  return zh.whole(said.some(isRegister) ? zh.withRegister(dated, register(atlas).year) : dated);
}
