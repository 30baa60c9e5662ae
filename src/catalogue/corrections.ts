import { releasedIn } from '../reading/corrections.ts';
import { releasesOf } from '../reading/release.ts';
import type { CorrectionKind } from '../schema/correction.ts';
import type { Atlas } from './atlas.ts';
import { plain } from './texts.ts';

/** One correction as readers see it. The shape is public: fields are added, never renamed or removed without a new version. */
export interface CorrectionRow {
  /** The name of its file, which stays: `/corrections/#<id>`. */
  readonly id: string;
  readonly fact: string;
  /** What the fact counts; of one that was withdrawn, as it was last published. */
  readonly label: string;
  readonly change: CorrectionKind;
  /** Of the reading, where the fact has several. */
  readonly asOf: string | null;
  readonly old: string;
  /** Null for what was withdrawn. */
  readonly new: string | null;
  readonly date: string;
  readonly why: string;
  /** The first release that has it; null until the next one is cut. */
  readonly release: number | null;
}

const known = new WeakMap<Atlas, readonly CorrectionRow[]>();

function rowsOf(atlas: Atlas): readonly CorrectionRow[] {
  const released = releasedIn(atlas.content);
  const labels = new Map(releasesOf(atlas.content).flatMap(({ data }) => data.facts.map(({ id, label }) => [id, label] as const)));
  return atlas.content.corrections
    .map(({ id, data }): CorrectionRow => ({
      id,
      fact: data.fact,
      label: atlas.facts.get(data.fact)?.label ?? labels.get(data.fact) ?? data.fact,
      change: data.change,
      asOf: data.asOf ?? null,
      old: data.old,
      new: data.new ?? null,
      date: data.date,
      why: plain(atlas, data.why),
      release: released.get(id) ?? null,
    }))
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** Every correction, the newest first. */
export function correctionRows(atlas: Atlas): readonly CorrectionRow[] {
  const rows = known.get(atlas) ?? rowsOf(atlas);
  known.set(atlas, rows);
  return rows;
}

/** The corrections of some facts, and of all that derived ones among them are computed from, the newest first. */
export function correctionsOf(atlas: Atlas, ...ids: readonly string[]): readonly CorrectionRow[] {
  const rows = correctionRows(atlas);
  if (rows.length === 0) return [];
  const wanted = new Set(ids);
  // What is added while the set is walked is walked too.
  for (const id of wanted) atlas.facts.get(id)?.derived?.from.forEach((operand) => wanted.add(operand));
  return rows.filter(({ fact }) => wanted.has(fact));
}

/** The corrections of all that a mechanism's page prints. */
export function correctionsOfInitiative(atlas: Atlas, initiative: string): readonly CorrectionRow[] {
  const printed = [...atlas.printedBy].filter(([, pages]) => pages.some(({ id }) => id === initiative)).map(([fact]) => fact);
  const own = [...atlas.facts.values()].filter((fact) => fact.initiative === initiative).map(({ id }) => id);
  return correctionsOf(atlas, ...own, ...printed);
}
