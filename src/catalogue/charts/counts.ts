import type { BarsData } from '../../charts/bars/data.ts';
import type { CalendarData } from '../../charts/calendar/data.ts';
import type { ComparisonData } from '../../charts/comparison/data.ts';
import type { LadderData } from '../../charts/ladder/data.ts';
import type { PairsData } from '../../charts/pairs/data.ts';
import type { TimelineData, TimelineEvent } from '../../charts/timeline/data.ts';
import type { UnitsData } from '../../charts/units/data.ts';
import type { ChartOf } from '../../schema/chart.ts';
import { formatWhen } from '../../words/dates.ts';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { plain } from '../texts.ts';
import { datumOf } from './datum.ts';

export function unitsData(atlas: Atlas, { facts, per, whole, rest, tone, caution }: ChartOf<'units'>): UnitsData {
  const all = whole === undefined ? {} : { whole: datumOf(atlas, whole), ...(rest === undefined ? {} : { rest: datumOf(atlas, rest) }) };
  return {
    panels: facts.map((id) => ({ datum: datumOf(atlas, id), ...all })),
    per,
    tone,
    ...(caution === undefined ? {} : { caution: plain(atlas, caution) }),
  };
}

/** Bars and shares alike: the facts on one axis. */
export function axisData(atlas: Atlas, { facts, tone }: ChartOf<'bars' | 'shares'>): BarsData {
  return { data: facts.map((id) => datumOf(atlas, id)), tone };
}

export function pairsData(atlas: Atlas, { facts: [first, second], tones, tone, caution }: ChartOf<'pairs'>): PairsData {
  return { pair: [datumOf(atlas, first), datumOf(atlas, second)], tones: tones ?? [tone, tone], caution: plain(atlas, caution) };
}

export function ladderData(atlas: Atlas, { rungs }: ChartOf<'ladder'>): LadderData {
  return {
    rungs: rungs.map(({ name, base, raised, raisedName }) => ({
      name,
      base: datumOf(atlas, base),
      ...(raised === undefined ? {} : { raised: datumOf(atlas, raised) }),
      ...(raisedName === undefined ? {} : { raisedName: plain(atlas, raisedName) }),
    })),
  };
}

/** @throws when the spec has no fact; its schema asks for one. */
export function calendarData(atlas: Atlas, { facts, year, tone }: ChartOf<'calendar'>): CalendarData {
  const { now } = factOf(atlas, facts[0] ?? '');
  return { year, day: now.value, text: now.text, tone };
}

/** The years of an event: those of its facts, or the one in which its source reported it. The key is that of what proves it. */
function yearsOf(atlas: Atlas, { year, until, reported }: ChartOf<'timeline'>['events'][number]): Omit<TimelineEvent, 'text'> {
  if (year === undefined) {
    const published = (reported === undefined ? undefined : atlas.sources.get(reported)?.published) ?? '';
    const at = Number(published.slice(0, 4));
    return { key: reported ?? '', from: at, until: at, when: zh.reportedIn(formatWhen(published.slice(0, 4))) };
  }
  const [from, to] = [factOf(atlas, year).now, factOf(atlas, until ?? year).now];
  return { key: year, from: from.value, until: to.value, when: zh.years(from.text, to.text) };
}

export function timelineData(atlas: Atlas, { events, tone }: ChartOf<'timeline'>): TimelineData {
  return {
    events: events.map((event) => ({ ...yearsOf(atlas, event), text: plain(atlas, event.text) })),
    tone,
  };
}

export function comparisonData(atlas: Atlas, { rows, missing, caveat, tone }: ChartOf<'comparison'>): ComparisonData {
  return {
    areas: rows.map(({ name, part, whole, share, organisations }) => {
      const { now } = factOf(atlas, part);
      return {
        key: part,
        name,
        when: now.asOf === '未注明' ? zh.undated : formatWhen(now.asOf),
        part: datumOf(atlas, part),
        whole: whole === undefined ? null : datumOf(atlas, whole),
        share: share === undefined ? null : datumOf(atlas, share),
        organisations: datumOf(atlas, organisations),
      };
    }),
    missing: plain(atlas, missing),
    caveat: plain(atlas, caveat),
    tone,
  };
}
