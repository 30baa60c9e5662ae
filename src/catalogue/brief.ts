import type { PublishedFact } from '../domain/fact.ts';
import type { InitiativeEntry } from '../reading/content.ts';
import { formatAsOf } from '../words/dates.ts';
import { factsIn } from '../words/template.ts';
import type { List } from '../schema/initiative.ts';
import { versionOfData } from '../words/version.ts';
import { zh } from '../words/zh.ts';
import { zhEvidence } from '../words/zh/evidence.ts';
import { zhPaper } from '../words/zh/paper.ts';
import { factOf, type Atlas } from './atlas.ts';
import { resolveChart, type ResolvedChart } from './chart.ts';
import { isQuoted } from './poster.ts';
import { sourceName } from './sources.ts';
import { standingOf } from './standing.ts';
import { plain } from './texts.ts';

/** What proves one number of a sheet, below a sign of its own. */
export interface Note {
  readonly fact: PublishedFact;
  /** The clause word for word, or the formula. */
  readonly proof: string;
  /** 据原文，正文第5段第3句，日期未注明 */
  readonly where: string;
}

/** A mechanism on one sheet of paper. */
export interface Brief {
  readonly entry: InitiativeEntry;
  readonly numbers: readonly PublishedFact[];
  readonly chart: ResolvedChart;
  /** What the source lists, as far as the chart neither draws it nor needs its room. */
  readonly lists: readonly List[];
  /** The number of each note, by fact, in reading order. */
  readonly signs: ReadonlyMap<string, number>;
  readonly notes: readonly Note[];
  /** Of all that the sheet says. */
  readonly version: string;
}

/** As of when a number is, and how that is known: no brackets, because sheets put it into their own. What is computed has no time of its own, nor has what this site counts in its own content. */
export function timeOf({ derived, proof, now: { asOf, asOfNote } }: PublishedFact): readonly string[] {
  if (derived || (proof === 'counted' && asOf === '未注明')) return [];
  return [formatAsOf(asOf), ...(asOfNote === undefined ? [] : [asOfNote.replace(/。$/, '')])];
}

/** A chart higher than this, in units of the picture 640 wide, takes the room of the lists. */
const TALL = 240;

/** What proves a number, in one line of print. */
export function noteOf(atlas: Atlas, fact: PublishedFact): Note {
  const { evidence } = fact.now;
  const standing = zhEvidence.standing[standingOf(atlas, fact, fact.now)];
  if (fact.derived) return { fact, proof: zhPaper.brief.derived(fact.derived.inWords, fact.now.text), where: standing };
  const source = evidence && atlas.sources.get(evidence.source);
  const main = evidence?.source === atlas.site.mainSource;
  const position = evidence?.at && zh.position(zh.part[evidence.at.part], evidence.at.paragraph, evidence.at.clause);
  const where = [standing, ...(source && !main ? [sourceName(source)] : []), ...(position === undefined ? [] : [position])];
  return { fact, proof: evidence?.quote ?? '', where: [...where, ...timeOf(fact)].join('，') };
}

/** The mechanism of this id as a brief and a board print it: its head, key numbers, lead chart and gaps, with a note for every number among them. */
export function briefOf(atlas: Atlas, entry: InitiativeEntry): Brief {
  const { title, finding, figures, unknown, lead } = entry.data;
  // Names that only sound like numbers, 三在身边, are no key numbers.
  const numbers = figures.map((id) => factOf(atlas, id)).filter(isQuoted);
  const texts = [title, finding, ...numbers.map(({ id }) => `{${id}}`), ...unknown.flatMap(({ what, supply }) => [what, supply])];
  const ids = [...new Set(texts.flatMap((text) => factsIn(text)))];
  const notes = ids.map((id) => noteOf(atlas, factOf(atlas, id)));
  const chart = resolveChart(atlas, lead);
  const drawn = atlas.charts.get(lead);
  const lists = entry.data.lists.filter(({ id }) => !(drawn?.form === 'parts' && drawn.list === id));
  return {
    entry,
    numbers,
    chart,
    lists: chart.wide.height > TALL ? [] : lists,
    signs: new Map(ids.map((id, index) => [id, index + 1])),
    notes,
    version: versionOfData([
      texts.map((text) => plain(atlas, text)),
      notes.map(({ proof, where }) => [proof, where]),
      chart.telling,
      lists,
    ]),
  };
}
