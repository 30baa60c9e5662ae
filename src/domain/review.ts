/** The three steps of a review, in their order: 初审 reads the words, 复审 the facts and what they rest on, 终审 the political orientation. */
export const STEPS = ['初审', '复审', '终审'] as const;
export type Step = (typeof STEPS)[number];

/** What a reviewer says of a text: it may go on, or it goes back to its author. */
export const VERDICTS = ['通过', '退回'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One entry of a review, as far as its standing goes. `sha256` is the check sum of the text that was read. */
export interface Signature {
  readonly step: Step;
  readonly verdict: Verdict;
  readonly name: string;
  /** Beijing time to the minute, `2026-12-01 09:00`: sorts as text. */
  readonly time: string;
  readonly sha256: string;
}

/** Where a text stands, in the order of the work. Only 已终审 may be published. */
export const STANDINGS = ['待初审', '待复审', '待终审', '已终审', '终审后有改动', '已退回'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the entries of an item say of the text it has now. */
export interface Reviewed<S extends Signature = Signature> {
  readonly standing: Standing;
  /** Approvals of exactly this text, from 初审 on. */
  readonly passed: readonly S[];
  /** The step that comes next; null when all three are done. What was returned starts anew, changed or not. */
  readonly next: Step | null;
  /** Who sent exactly this text back last. */
  readonly returned: S | null;
  /** The last 终审 of any text. */
  readonly approved: S | null;
}

/** The entries about one text, cut after each 退回: what was returned starts anew with 初审, even if its author changes no word. */
export function roundsOf<S extends Signature>(entries: readonly S[]): readonly (readonly S[])[] {
  const rounds: S[][] = [[]];
  for (const entry of entries) {
    rounds.at(-1)?.push(entry);
    if (entry.verdict === '退回') rounds.push([]);
  }
  return rounds.filter((round) => round.length > 0);
}

const WAITING: readonly Standing[] = ['待初审', '待复审', '待终审', '已终审'];

/**
 * Where an item stands: all three have to sign the same text, so what was signed for another text does not count.
 * @param entries all entries of the item, the first first. @param sha256 the check sum of its text now.
 */
export function reviewed<S extends Signature>(entries: readonly S[], sha256: string): Reviewed<S> {
  const own = entries.filter((entry) => entry.sha256 === sha256);
  const back = own.findLastIndex(({ verdict }) => verdict === '退回');
  const since = own.slice(back + 1);
  const missing = STEPS.findIndex((step, index) => since[index]?.step !== step);
  const passed = missing < 0 ? since.slice(0, STEPS.length) : since.slice(0, missing);
  const approved = entries.findLast(({ step, verdict }) => step === '终审' && verdict === '通过') ?? null;
  const returned = passed.length === 0 ? (own[back] ?? null) : null;
  const waiting = WAITING[passed.length] ?? '已终审';
  const standing = passed.length > 0 ? waiting : returned ? '已退回' : approved && approved.sha256 !== sha256 ? '终审后有改动' : waiting;
  return { standing, passed, next: STEPS[passed.length] ?? null, returned, approved };
}

/** A name without what a keyboard adds: blanks, full-width letters, dots, capitals. */
function bare(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s·・•．.]/gu, '')
    .toLowerCase();
}

/** Whether two names are of one person, as far as names can say. */
export function samePerson(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
