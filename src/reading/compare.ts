import type { CorrectionKind } from '../schema/correction.ts';
import type { RecordedFact, RecordedReading } from '../schema/release.ts';
import { zhReleases as zh } from '../words/zh/releases.ts';

/**
 * What became of a fact between two records. The kinds of a correction need one; the others do not:
 * `updated` has a reading of a new date, `added` is a new fact, `followed` is computed from others that changed or counts more of the site.
 * `meaning` says in other words what the number counts, or is made differently with the same result: renaming is editing, and an entry for every
 * better word would bury the corrections of numbers; but it is told in the report, with the release and on the fact's own page, never in silence.
 * `undated` has a further reading without a new date, which nobody may add.
 */
export interface Change {
  readonly kind: CorrectionKind | 'undated' | 'updated' | 'added' | 'followed' | 'meaning';
  readonly id: string;
  readonly label: string;
  /** Of the reading; null when the fact as a whole is meant. */
  readonly asOf: string | null;
  /** As printed; for a `date` the two dates, for `evidence` source and quote, for `meaning` the words that differ. Null for what was not there, or is there no more. */
  readonly old: string | null;
  readonly now: string | null;
  /** Which of the later readings it is. */
  readonly at: number | null;
  /** Source and quote before and after, where the words of the source changed with the number or without it. */
  readonly quoted?: readonly [old: string, now: string];
}

/** A source and its words, as a correction writes them: `article：覆盖33个村`. */
export function evidenceOf({ source, quote }: Pick<RecordedReading, 'source' | 'quote'>): string {
  return `${source}：${quote}`;
}

type Fact<Kind extends RecordedFact['kind']> = Extract<RecordedFact, { readonly kind: Kind }>;

/** Readings by their date, and by their order where a date has several. */
function keyed(readings: readonly RecordedReading[]): ReadonlyMap<string, { readonly reading: RecordedReading; readonly at: number }> {
  const seen = new Map<string, number>();
  return new Map(
    readings.map((reading, at) => {
      const nth = seen.get(reading.asOf) ?? 0;
      seen.set(reading.asOf, nth + 1);
      return [`${reading.asOf} ${nth}`, { reading, at }];
    }),
  );
}

function sameButDate(a: RecordedReading, b: RecordedReading): boolean {
  return a.text === b.text && a.span === b.span && evidenceOf(a) === evidenceOf(b);
}

function compareReadings(before: Fact<'fact'>, after: Fact<'fact'>): readonly Change[] {
  const { id, label } = after;
  const [old, now] = [keyed(before.readings), keyed(after.readings)];
  const fresh = new Map([...now].filter(([key]) => !old.has(key)));
  const changes = [...old].flatMap(([key, { reading }]): readonly Change[] => {
    const common = { id, label, asOf: reading.asOf };
    const same = now.get(key);
    if (same && same.reading.text !== reading.text)
      return [
        {
          ...common,
          kind: 'value',
          old: reading.text,
          now: same.reading.text,
          at: same.at,
          quoted: [evidenceOf(reading), evidenceOf(same.reading)],
        },
      ];
    if (same && evidenceOf(same.reading) !== evidenceOf(reading)) {
      const quoted = [evidenceOf(reading), evidenceOf(same.reading)] as const;
      return [{ ...common, kind: 'evidence', old: quoted[0], now: quoted[1], at: same.at, quoted }];
    }
    if (same) return [];
    const moved = [...fresh].find(([, one]) => sameButDate(one.reading, reading));
    if (!moved) return [{ ...common, kind: 'withdrawn', old: reading.text, now: null, at: null }];
    fresh.delete(moved[0]);
    return [{ ...common, kind: 'date', old: reading.asOf, now: moved[1].reading.asOf, at: moved[1].at }];
  });
  const dates = new Set(before.readings.map(({ asOf }) => asOf));
  return [
    ...changes,
    ...[...fresh.values()].map(({ reading, at }): Change => {
      const kind = dates.has(reading.asOf) ? 'undated' : 'updated';
      return { kind, id, label, asOf: reading.asOf, old: before.text, now: reading.text, at };
    }),
  ];
}

/** Whether a value that is not quoted was made differently, rather than from other numbers. */
function madeAnew(before: RecordedFact, after: RecordedFact): boolean {
  if (before.kind === 'derived' && after.kind === 'derived')
    return before.formula !== after.formula || before.digits !== after.digits || before.unit !== after.unit;
  if (before.kind === 'counted' && after.kind === 'counted') return before.counts !== after.counts || before.unit !== after.unit;
  return true;
}

/** What a number counts, and how it is made where it is not quoted, in the order in which it is told. */
function meaningOf(fact: RecordedFact): readonly string[] {
  const { label, scope } = fact;
  if (fact.kind === 'derived') return [label, scope, fact.formula];
  return [label, scope, fact.kind === 'counted' ? zh.madeBy.counted : zh.madeBy.quoted];
}

/** @param told whether how it is made is told already, with its new value. */
function compareMeaning(before: RecordedFact, after: RecordedFact, told: boolean): readonly Change[] {
  const [old, now] = [meaningOf(before), meaningOf(after)];
  const differing = old.flatMap((words, index) => (words === now[index] || (told && index === 2) ? [] : [index]));
  if (differing.length === 0) return [];
  const words = (all: readonly string[]): string => differing.map((index) => all[index]).join('，');
  return [{ kind: 'meaning', id: after.id, label: after.label, asOf: null, old: words(old), now: words(now), at: null }];
}

function compareNumber(before: RecordedFact, after: RecordedFact): readonly Change[] {
  if (before.kind === 'fact' && after.kind === 'fact') return compareReadings(before, after);
  if (before.text === after.text) return [];
  const { id, label, text } = after;
  return [{ kind: madeAnew(before, after) ? 'value' : 'followed', id, label, asOf: null, old: before.text, now: text, at: null }];
}

function compareFact(before: RecordedFact, after: RecordedFact): readonly Change[] {
  const changes = compareNumber(before, after);
  return [
    ...changes,
    ...compareMeaning(
      before,
      after,
      changes.some(({ kind }) => kind === 'value'),
    ),
  ];
}

/** Every change from one record to a later one, in the order of the later; what was withdrawn comes last. */
export function compareRecords(before: readonly RecordedFact[], after: readonly RecordedFact[]): readonly Change[] {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const now = new Set(after.map(({ id }) => id));
  const whole = { asOf: null, at: null } as const;
  return [
    ...after.flatMap((fact): readonly Change[] => {
      const earlier = old.get(fact.id);
      if (earlier) return compareFact(earlier, fact);
      return [{ ...whole, kind: 'added', id: fact.id, label: fact.label, old: null, now: fact.text }];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map(({ id, label, text }): Change => ({ ...whole, kind: 'withdrawn', id, label, old: text, now: null })),
  ];
}
