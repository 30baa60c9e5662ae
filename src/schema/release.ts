import { z } from 'zod';
import { Counted, Derived, Observation } from './fact.ts';
import { Day } from './common.ts';

/** Releases are written by a command: whoever meets a mistake in one has to bring the file back, not mend it. */
const AS_WRITTEN = '发布的记录由命令写，不能手改：从 Git 里找回这个文件';
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, AS_WRITTEN);
const Words = z.string().min(1, AS_WRITTEN);

/** What every entry of the ledger has: `text` is how the site printed it. */
const common = { id: Words, label: Words, scope: Words, unit: z.string(), text: Words };

const RecordedReading = z.strictObject({
  asOf: Words,
  text: Words,
  value: z.number(),
  qualifier: Observation.shape.qualifier.unwrap(),
  source: Words,
  quote: Words,
  span: Words,
});

/** One fact as a release printed it, with all that the next release must not change without a word. */
export const RecordedFact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), ...common, readings: z.array(RecordedReading).min(1, AS_WRITTEN) }),
  z.strictObject({ kind: z.literal('derived'), ...common, formula: Words, digits: Derived.shape.digits.unwrap() }),
  z.strictObject({ kind: z.literal('counted'), ...common, counts: Counted.shape.counts }),
]);

/** `content/releases/r1.json`: the facts as they were published on a day. Each release names the seal of the one before it. */
export const Release = z.strictObject({
  number: z.int(AS_WRITTEN).positive(AS_WRITTEN).describe('第几版'),
  date: Day.describe('哪一天发布的'),
  previous: Sha256.nullable().describe('上一版的 SHA-256；第一版没有'),
  corrections: z.array(Words).describe('这一版里的更正'),
  facts: z.array(RecordedFact).describe('全部数据点'),
  charts: z.record(z.string(), z.string()).describe('每张图的版本'),
  texts: z.record(z.string(), z.string()).describe('每项机制的文字的校验码'),
  pages: z.record(z.string(), z.string()).optional().describe('其他各页的文字的校验码；较早的版没有记'),
  sha256: Sha256.describe('其余各项的 SHA-256'),
});

export type RecordedReading = z.infer<typeof RecordedReading>;
export type RecordedFact = z.infer<typeof RecordedFact>;
export type Release = z.infer<typeof Release>;
