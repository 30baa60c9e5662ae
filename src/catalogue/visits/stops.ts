import type { PublishedFact } from '../../domain/fact.ts';
import type { InitiativeEntry } from '../../reading/content.ts';
import type { Source } from '../../schema/source.ts';
import { Stop, TALK_SLOTS, type TalkSlot } from '../../schema/stop.ts';
import { spokenLength } from '../../words/spoken.ts';
import { stopPath } from '../../words/visit-paths.ts';
import { factOf, type Atlas } from '../atlas.ts';
import { factsNamed } from '../named-facts.ts';
import { reportedOf, type Reported } from '../reported.ts';
import { plain } from '../texts.ts';
import { positionOf, spotAt, type Spot, type StopPosition } from './where.ts';

/** One talk at a stop. */
export interface Talk {
  readonly slot: TalkSlot;
  /** 30, 180 or 600. */
  readonly seconds: number;
  /** Texts of the content, with `{id}`s to be printed as facts; null when the public facts do not carry a talk of this length (请接待单位补充). */
  readonly paragraphs: readonly string[] | null;
  /** Of what is said, in 字, every number printed; 0 when there is no talk. */
  readonly length: number;
}

/** A source of a stop with what comes from it. */
export interface StopSource {
  readonly id: string;
  readonly source: Source;
  /** Text of the content: what the stop takes from it. */
  readonly says: string;
}

/** A stop with everything it names. */
export interface StopView {
  readonly id: string;
  /** Its page, `/visit/<id>/`. */
  readonly path: string;
  /** As it is written. `address`, `opening` and `access` are empty where nothing is public (请与接待单位确认). */
  readonly stop: Stop;
  /** The community or village it lies in, and its township; undefined when that is not public. */
  readonly spot: Spot | undefined;
  readonly position: StopPosition | null;
  readonly initiatives: readonly InitiativeEntry[];
  /** The key figures, the most important first. */
  readonly facts: readonly PublishedFact[];
  /** Three, in the order of their length. */
  readonly talks: readonly Talk[];
  /** What public pages say of its community or village, with their own words. */
  readonly reported: readonly Reported[];
  readonly sources: readonly StopSource[];
}

const SECONDS: Readonly<Record<TalkSlot, number>> = { halfMinute: 30, threeMinutes: 180, tenMinutes: 600 };

/** What is said in a slot, paragraph by paragraph. */
function paragraphsOf({ talk }: Pick<Stop, 'talk'>, slot: TalkSlot): readonly string[] | null {
  return slot === 'halfMinute' ? [talk.halfMinute] : (talk[slot] ?? null);
}

function talksOf(atlas: Atlas, stop: Stop): readonly Talk[] {
  return TALK_SLOTS.map((slot) => {
    const paragraphs = paragraphsOf(stop, slot);
    const length = (paragraphs ?? []).reduce((sum, text) => sum + spokenLength(plain(atlas, text)), 0);
    return { slot, seconds: SECONDS[slot], paragraphs, length };
  });
}

function viewOf(atlas: Atlas, id: string, stop: Stop): StopView {
  const spot = stop.place === undefined ? undefined : spotAt(atlas, stop.place);
  return {
    id,
    path: stopPath(id),
    stop,
    spot,
    position: positionOf(stop, spot),
    initiatives: stop.initiatives.flatMap((one) => atlas.initiatives.find((entry) => entry.id === one) ?? []),
    facts: stop.facts.map((one) => factOf(atlas, one)),
    talks: talksOf(atlas, stop),
    reported: spot ? reportedOf(atlas, spot.place) : [],
    sources: stop.sources.flatMap(({ source, says }): readonly StopSource[] => {
      const data = atlas.sources.get(source);
      return data ? [{ id: source, source: data, says }] : [];
    }),
  };
}

const views = new WeakMap<Atlas, ReadonlyMap<string, StopView>>();

/** Every stop by its id, in the order of the files. Made once: pages, maps and tables ask. */
export function stopsById(atlas: Atlas): ReadonlyMap<string, StopView> {
  const known = views.get(atlas) ?? new Map([...atlas.stops].map(([id, stop]) => [id, viewOf(atlas, id, stop)]));
  views.set(atlas, known);
  return known;
}

/** The stop of this id. @throws when there is none; the content checks have already said where it is named. */
export function stopOf(atlas: Atlas, id: string): StopView {
  const found = stopsById(atlas).get(id);
  if (!found) throw new Error(`没有编号是“${id}”的点位`);
  return found;
}

/** Ids of all facts that the texts of a stop print or its fields name. */
export function factsOfStop(stop: Stop): readonly string[] {
  return [...new Set(factsNamed(Stop, stop))];
}
