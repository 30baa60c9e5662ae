import { array, constantFrom, integer, oneof, record, string, tuple, type Arbitrary } from 'fast-check';
import type { Datum, Tone } from '../../src/charts/datum.ts';
import type { PlaceDot, PlaceGroup } from '../../src/charts/places/data.ts';
import { datum, LATIN, LONG } from './samples.ts';

/** A piece of a text from some sign on: the start of a line and its end come out differently every time. */
const cut = (whole: string): Arbitrary<string> =>
  tuple(integer({ min: 0, max: 40 }), integer({ min: 1, max: 60 })).map(
    ([from, length]) => whole.slice(from, from + length).trim() || '甲',
  );

/** What editors may write as a name or a note: 1 to 60 signs, Chinese, Latin, or with numbers in between. */
export const words: Arbitrary<string> = oneof(
  cut(LONG),
  cut(LATIN),
  cut('覆盖33个村、12个社区，2021—2023年共2100余场（含44.6%的“一肩挑”）；其余没有公开，见https://example.org'),
  string({ unit: constantFrom('三', '元', '，', '。', '（', '）', '“', '”', 'A', '7', '.', ' '), minLength: 1, maxLength: 60 }).map(
    (text) => text.trim() || '乙',
  ),
);

export const tone: Arbitrary<Tone> = constantFrom('community', 'village', 'organisation', 'activity');

/** A number that is exact, open within a range (余), or without an upper end (以上), printed as the ledger would. */
export const anyDatum = (key: string, most: number): Arbitrary<Datum> =>
  record({
    label: words,
    low: integer({ min: 0, max: most }),
    end: constantFrom('closed', 'fading', 'arrow'),
    unit: constantFrom('个', '场', '人次', '万元', '元/月'),
  }).map(({ label, low, end, unit }) => {
    if (end === 'closed') return datum(key, label, `${low}${unit}`, low, low, unit);
    if (end === 'arrow') return datum(key, label, `${low}${unit}以上`, low, null, unit);
    return datum(key, label, `${low}余${unit}`, low, low + Math.max(1, Math.round(low / 10)), unit);
  });

/** Data with keys of their own. */
export const anyData = (most: number, maxLength: number): Arbitrary<readonly Datum[]> =>
  array(anyDatum('', most), { minLength: 1, maxLength }).map((all) => all.map((one, index) => ({ ...one, key: `d${index}` })));

/** Townships with their places, in any mix of kinds and states. */
export const groups = (maxLength: number, most: number): Arbitrary<readonly PlaceGroup[]> =>
  array(
    record({
      label: words,
      states: array(constantFrom<PlaceDot['state']>('covered', 'not', 'unknown'), { minLength: 1, maxLength: most }),
      villages: integer({ min: 0, max: most }),
      names: array(words, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength },
  ).map((all) =>
    all.map(({ label, states, villages, names }, group) => ({
      key: `g${group}`,
      label,
      names,
      places: states.map((state, index) => ({
        key: `g${group}-${index}`,
        name: `甲${index}`,
        kind: index < states.length - villages ? 'community' : 'village',
        township: label,
        class: '村庄',
        state,
      })),
    })),
  );
