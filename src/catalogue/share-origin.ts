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

/** What stands on the register alone. */
export function fromRegister(atlas: Atlas): string {
  const { outlet, year } = register(atlas);
  return zh.whole(zh.register(outlet, year));
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
  const fromArticle = said.includes(site.mainSource);
  if (reports) return fromArticle ? zh.articleAndReports : zh.reports;
  if (!fromArticle) return fromRegister(atlas);
  const days = [
    ...origins.flatMap(({ source, text }) => (source === site.mainSource ? [text] : [])),
    ...printed.map(({ asOf }) => `${zhCharts.accordingToArticle}，${asOf === UNDATED ? zhCharts.undated : formatWhen(asOf)}`),
  ];
  const article = [...new Set(days)].join('、');
  return zh.whole(said.some(isRegister) ? zh.withRegister(article, register(atlas).year) : article);
}
