import { hasPoster, shortAddress, shortTargets } from '../checks/short-addresses.ts';
import type { PublishedFact } from '../domain/fact.ts';
import type { KeyNumber } from '../images/poster-parts.ts';
import type { PosterContent } from '../images/poster.ts';
import { formatAsOf } from '../words/dates.ts';
import { factsIn } from '../words/template.ts';
import { zh } from '../words/zh.ts';
import { zhCharts } from '../words/zh/charts.ts';
import { zhShare } from '../words/zh/share.ts';
import { factOf, type Atlas } from './atlas.ts';
import { pagesShowing } from './chart-use.ts';
import { resolveChart, type ResolvedChart } from './chart.ts';
import { plain } from './texts.ts';

/** More numbers than these are a table. */
const MOST = 3;

/** What people quote is written in digits: 一党委 and 三在身边 are names, and a year is a date. */
const isQuoted = ({ now, unit }: PublishedFact): boolean => /^约?\d/.test(now.text) && !unit.startsWith('年');

function keyNumber({ site }: Atlas, { now, label, scope, derived }: PublishedFact): KeyNumber {
  return {
    figure: now.text,
    // What speaks of another place says so; all else is about the district that the site is about.
    label: site.district.endsWith(scope) ? label : zhShare.poster.elsewhere(scope, label),
    state: derived ? zhShare.poster.derived : formatAsOf(now.asOf, now.asOfNote),
  };
}

type Said = Omit<PosterContent, 'site' | 'invitation' | 'address' | 'preview' | 'source'>;

function sourceOf({ origins }: ResolvedChart): string {
  return zhCharts.source + origins.map(({ cited }) => cited).join(zhCharts.sourceSeparator);
}

/** Whether a drawing prints this number: 8个 stands not in 58个. */
function isPrinted({ narrow }: ResolvedChart, figure: string): boolean {
  return narrow.marks.some((mark) => {
    if (mark.kind !== 'text') return false;
    const at = mark.text.indexOf(figure);
    return at >= 0 && !/[\d.]/.test(mark.text.charAt(at - 1));
  });
}

function said(atlas: Atlas, id: string): Said & { readonly source: string } {
  // A number that the drawing prints is there already.
  const numbers = (ids: readonly string[], drawing: ResolvedChart): readonly KeyNumber[] =>
    ids
      .map((fact) => factOf(atlas, fact))
      .filter((fact) => isQuoted(fact) && !isPrinted(drawing, fact.now.text))
      .slice(0, MOST)
      .map((fact) => keyNumber(atlas, fact));
  const initiative = atlas.initiatives.find((entry) => entry.id === id);
  if (initiative) {
    const { field, name, title, finding, lead, figures } = initiative.data;
    const chart = resolveChart(atlas, lead);
    return {
      kicker: zhShare.kicker.mechanism(zh.field[field], name),
      title: plain(atlas, title),
      finding: plain(atlas, finding),
      chart: { subtitle: chart.subtitle, note: chart.note, picture: chart.narrow },
      numbers: numbers(figures, chart),
      source: sourceOf(chart),
    };
  }
  const chart = resolveChart(atlas, id);
  const [page] = pagesShowing(atlas, id);
  const facts = [...new Set([...factsIn(atlas.charts.get(id)?.title ?? ''), ...chart.facts])];
  return {
    kicker: page ? zhShare.kicker.mechanism(zhShare.kicker.chart, page.data.name) : zhShare.kicker.chart,
    title: chart.title,
    chart: { subtitle: chart.subtitle, note: chart.note, picture: chart.narrow },
    numbers: numbers(facts, chart),
    source: sourceOf(chart),
  };
}

/** Ids of all posters: those of short addresses, to which their codes lead. */
export function posterIds({ content }: Pick<Atlas, 'content'>): readonly string[] {
  return [...new Set(shortTargets(content).flatMap((target) => (hasPoster(target) ? [target.id] : [])))];
}

/** What the poster of a mechanism or chart says. @param address the whole short address, once the site has one. */
export function posterContent(atlas: Atlas, id: string, address: string | undefined): PosterContent {
  return {
    ...said(atlas, id),
    site: zhShare.site(atlas.site.name, atlas.site.tagline),
    invitation: zhShare.poster.invitation,
    address,
    preview: [zhShare.poster.preview, zhShare.poster.previewPath(shortAddress(id))],
  };
}
