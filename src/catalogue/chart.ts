import { bars } from '../charts/bars/form.ts';
import { calendar } from '../charts/calendar/form.ts';
import { comparison } from '../charts/comparison/form.ts';
import type { Form } from '../charts/form.ts';
import { ladder } from '../charts/ladder/form.ts';
import { NARROW, WIDE } from '../charts/layout.ts';
import type { Picture } from '../charts/mark.ts';
import { keepWhole } from '../charts/measure.ts';
import { network } from '../charts/network/form.ts';
import { pairs } from '../charts/pairs/form.ts';
import { parts } from '../charts/parts/form.ts';
import { places } from '../charts/places/form.ts';
import { process } from '../charts/process/form.ts';
import { shares } from '../charts/shares/form.ts';
import type { Telling } from '../charts/telling.ts';
import { timeline } from '../charts/timeline/form.ts';
import { tree } from '../charts/tree/form.ts';
import { units } from '../charts/units/form.ts';
import type { Chart } from '../schema/chart.ts';
import { wholeWords } from '../words/whole-words.ts';
import type { Atlas } from './atlas.ts';
import { axisData, calendarData, comparisonData, ladderData, pairsData, timelineData, unitsData } from './charts/counts.ts';
import { placesData } from './charts/dots.ts';
import { rowEvidence, type RowEvidence } from './charts/evidence.ts';
import { factsOfChart } from './named-facts.ts';
import { plain } from './texts.ts';
import { originsOf, type Origin } from './charts/origin.ts';
import { networkData } from './charts/network.ts';
import { partsData, processData, treeData } from './charts/relations.ts';

keepWhole(wholeWords);

/** One thing with many outputs: all that is printed of a chart comes from here. */
export interface ResolvedChart {
  readonly id: string;
  readonly form: Chart['form'];
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string;
  readonly narrow: Picture;
  readonly wide: Picture;
  readonly telling: Telling;
  /** Ids of the facts that it draws, prints or computes from. */
  readonly facts: readonly string[];
  readonly origins: readonly Origin[];
  /** What proves each row of the table, by its key. */
  readonly evidence: ReadonlyMap<string, RowEvidence>;
}

type Drawn = Pick<ResolvedChart, 'narrow' | 'wide' | 'telling'>;

function drawn<Data>({ draw, tell }: Form<Data>, data: Data): Drawn {
  return { narrow: draw(data, NARROW), wide: draw(data, WIDE), telling: tell(data) };
}

function draw(atlas: Atlas, chart: Chart): Drawn {
  switch (chart.form) {
    case 'places':
      return drawn(places, placesData(atlas, chart));
    case 'units':
      return drawn(units, unitsData(atlas, chart));
    case 'bars':
      return drawn(bars, axisData(atlas, chart));
    case 'shares':
      return drawn(shares, axisData(atlas, chart));
    case 'pairs':
      return drawn(pairs, pairsData(atlas, chart));
    case 'ladder':
      return drawn(ladder, ladderData(atlas, chart));
    case 'parts':
      return drawn(parts, partsData(atlas, chart));
    case 'process':
      return drawn(process, processData(atlas, chart));
    case 'calendar':
      return drawn(calendar, calendarData(atlas, chart));
    case 'timeline':
      return drawn(timeline, timelineData(atlas, chart));
    case 'network':
      return drawn(network, networkData(atlas, chart));
    case 'tree':
      return drawn(tree, treeData(atlas, chart));
    case 'comparison':
      return drawn(comparison, comparisonData(atlas, chart));
  }
}

function resolve(atlas: Atlas, id: string): ResolvedChart {
  const data = atlas.charts.get(id);
  if (!data) throw new Error(`没有编号是“${id}”的图`);
  const drawing = draw(atlas, data);
  return {
    id,
    form: data.form,
    title: plain(atlas, data.title),
    subtitle: plain(atlas, data.subtitle),
    ...(data.note === undefined ? {} : { note: plain(atlas, data.note) }),
    ...drawing,
    facts: factsOfChart(data, atlas.facts),
    origins: originsOf(atlas, data),
    evidence: rowEvidence(atlas, data, drawing.telling.rows),
  };
}

/** A chart is asked for by its pages, files and embedded form; drawing one takes up to a second. */
const drawings = new WeakMap<Atlas, Map<string, ResolvedChart>>();

/** The chart of this id, drawn at both widths, once. @throws when there is no such chart, or it names what does not exist; the content checks say so first. */
export function resolveChart(atlas: Atlas, id: string): ResolvedChart {
  const known = drawings.get(atlas) ?? new Map<string, ResolvedChart>();
  drawings.set(atlas, known);
  const chart = known.get(id) ?? resolve(atlas, id);
  known.set(id, chart);
  return chart;
}
