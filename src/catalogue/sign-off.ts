import { factPath } from '../domain/fact-path.ts';
import { themed } from '../images/themed.ts';
import type { Change } from '../reading/compare.ts';
import type { Release } from '../schema/release.ts';
import type { Atlas } from './atlas.ts';
import { resolveChart } from './chart.ts';
import { correctionRows, type CorrectionRow } from './corrections.ts';
import { withNumbersOf } from './earlier.ts';
import { pageSums } from './page-sums.ts';
import { changesBetween, type Draft, type ReleaseChanges } from './releases.ts';
import { usesOf } from './uses.ts';
import type { Use } from './uses/use.ts';

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
  /** `numbers`: a number that it prints is another; `words`: what such a number counts is said in other words. */
  readonly kind: 'added' | 'changed' | 'removed' | 'numbers' | 'words';
}

/** All that a release cut now would change, for those who sign it off. */
export interface SignOff {
  readonly since: Release | undefined;
  readonly numbers: readonly {
    readonly change: Change;
    readonly pages: readonly Use[];
    readonly correction: CorrectionRow | undefined;
  }[];
  readonly pages: readonly PageChange[];
  /** False when the last release did not keep the words of pages other than mechanisms. */
  readonly pagesCompared: boolean;
  readonly charts: readonly ChartPair[];
}

const NOTHING: Draft = { facts: [], charts: {}, texts: {}, pages: {}, corrections: [] };

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

/** Pages that print a fact, those of other facts left out. */
function pagesOf(atlas: Atlas, id: string): readonly Use[] {
  return usesOf(atlas, id).filter(({ kind }) => kind !== 'derived' && kind !== 'fact');
}

/** Every page that will look different, each once: what becomes of the page itself goes before what becomes of a number on it. */
function pageChanges(atlas: Atlas, { facts, texts, pages }: ReleaseChanges): readonly PageChange[] {
  const names = new Map(pageSums(atlas).map(({ path, name }) => [path, name]));
  const found = new Map<string, PageChange>();
  const add = (kind: PageChange['kind'], paths: readonly string[]): void => {
    for (const path of paths) if (!found.has(path)) found.set(path, { path, name: names.get(path) ?? path, kind });
  };
  const mechanism = (id: string): string => `/initiatives/${id}/`;
  const printing = (id: string): readonly string[] =>
    [factPath(id), ...usesOf(atlas, id).map(({ path }) => path)].filter((path) => names.has(path));
  for (const kind of ['added', 'changed'] as const) {
    add(kind, texts[kind].map(mechanism));
    add(kind, pages?.[kind] ?? []);
  }
  const gone = [...texts.removed.map(mechanism), ...(pages?.removed ?? [])];
  const of = (...all: readonly Change[]): readonly string[] => all.flatMap(({ id }) => printing(id));
  add('numbers', of(...facts.filter(({ kind }) => kind !== 'meaning')));
  add('words', of(...facts.filter(({ kind }) => kind === 'meaning')));
  const reworded = new Set(pages?.changed);
  add('words', [...atlas.facts.keys()].filter((id) => reworded.has(factPath(id))).flatMap(printing));
  add('removed', gone);
  return [...found.values()];
}

/** Compares what would be released with the last release. @param tokens the style sheet of the tokens. */
export function signOff(atlas: Atlas, since: Release | undefined, draft: Draft, tokens: string): SignOff {
  const changes = changesBetween(since ?? NOTHING, draft);
  const { facts, charts, corrections } = changes;
  const rows = correctionRows(atlas).filter(({ id }) => corrections.includes(id));
  const earlier = opened(atlas, since);
  const pair = (kind: ChartPair['kind'], id: string): ChartPair => {
    if (kind === 'removed') return { id, kind, title: id, before: null, after: null };
    const chart = resolveChart(atlas, id);
    const before = kind === 'added' ? null : drawnBefore(earlier, id, tokens);
    return { id, kind, title: chart.title, before, after: themed(chart.wide, id, tokens) };
  };
  return {
    since,
    numbers: facts.map((change) => ({
      change,
      pages: pagesOf(atlas, change.id),
      correction: rows.find(({ fact }) => fact === change.id),
    })),
    pages: pageChanges(atlas, changes),
    pagesCompared: changes.pages !== null,
    charts: [
      ...charts.added.map((id) => pair('added', id)),
      ...charts.changed.map((id) => pair('changed', id)),
      ...charts.removed.map((id) => pair('removed', id)),
    ],
  };
}
