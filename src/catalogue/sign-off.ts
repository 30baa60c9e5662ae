import { themed } from '../images/themed.ts';
import type { Change } from '../reading/compare.ts';
import type { Release } from '../schema/release.ts';
import type { Atlas } from './atlas.ts';
import { resolveChart } from './chart.ts';
import { correctionRows, type CorrectionRow } from './corrections.ts';
import { withNumbersOf } from './earlier.ts';
import { pagesPrinting } from './initiatives.ts';
import { changesBetween, type Draft } from './releases.ts';

/** A chart before and after, as SVG files; null where there is none, or the old one cannot be drawn any more. */
export interface ChartPair {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A page that will look different, and in what way. */
export interface PageChange {
  readonly path: string;
  readonly name: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'numbers';
}

/** All that a release cut now would change, for those who sign it off. */
export interface SignOff {
  readonly since: Release | undefined;
  readonly numbers: readonly {
    readonly change: Change;
    readonly pages: readonly string[];
    readonly correction: CorrectionRow | undefined;
  }[];
  readonly pages: readonly PageChange[];
  readonly charts: readonly ChartPair[];
}

const NOTHING: Draft = { facts: [], charts: {}, texts: {}, corrections: [] };

/** The old drawing of a chart, with the numbers of then and the wording of now. */
function drawnBefore(earlier: Atlas | null, id: string, tokens: string): string | null {
  try {
    return earlier && themed(resolveChart(earlier, id).wide, id, tokens);
  } catch {
    // A number it draws was not there yet.
    return null;
  }
}

function opened(atlas: Atlas, since: Release | undefined): Atlas | null {
  try {
    return since ? withNumbersOf(atlas, since) : null;
  } catch {
    return null;
  }
}

/** Compares what would be released with the last release. @param tokens the style sheet of the tokens. */
export function signOff(atlas: Atlas, since: Release | undefined, draft: Draft, tokens: string): SignOff {
  const { facts, charts, texts, corrections } = changesBetween(since ?? NOTHING, draft);
  const rows = correctionRows(atlas).filter(({ id }) => corrections.includes(id));
  const earlier = opened(atlas, since);
  const pair = (kind: ChartPair['kind'], id: string): ChartPair => {
    if (kind === 'removed') return { id, kind, title: id, before: null, after: null };
    const chart = resolveChart(atlas, id);
    const before = kind === 'added' ? null : drawnBefore(earlier, id, tokens);
    return { id, kind, title: chart.title, before, after: themed(chart.wide, id, tokens) };
  };
  const named = (id: string): string => atlas.initiatives.find((entry) => entry.id === id)?.data.name ?? id;
  const page = (kind: PageChange['kind'], id: string): PageChange => ({ path: `/initiatives/${id}/`, name: named(id), kind });
  const touched = new Set(facts.flatMap(({ id }) => pagesPrinting(atlas, id).map((entry) => entry.id)));
  return {
    since,
    numbers: facts.map((change) => ({
      change,
      pages: pagesPrinting(atlas, change.id).map(({ data }) => data.name),
      correction: rows.find(({ fact }) => fact === change.id),
    })),
    pages: [
      ...texts.added.map((id) => page('added', id)),
      ...texts.changed.map((id) => page('changed', id)),
      ...[...touched].filter((id) => !texts.added.includes(id)).map((id) => page('numbers', id)),
      ...texts.removed.map((id) => page('removed', id)),
    ],
    charts: [
      ...charts.added.map((id) => pair('added', id)),
      ...charts.changed.map((id) => pair('changed', id)),
      ...charts.removed.map((id) => pair('removed', id)),
    ],
  };
}
