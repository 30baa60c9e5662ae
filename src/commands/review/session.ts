import { itemName } from '../../catalogue/reviews/name.ts';
import type { Atlas } from '../../catalogue/atlas.ts';
import { minute } from '../../domain/day.ts';
import { samePerson, type Step } from '../../domain/review.ts';
import { pathOf } from '../../reading/file.ts';
import { sumWith, type ItemReview } from '../../reading/reviews.ts';
import { zhReview } from '../../words/zh/review.ts';
import type { Disk } from '../write-whole.ts';
import { difference } from './difference.ts';
import type { History } from './history.ts';
import { numbersOf } from './numbers.ts';
import { recordFile, sign } from './sign.ts';

const { command: zh, kinds } = zhReview;

/** Where a reviewer sits: who asks and tells, what the clock says, what is remembered. */
export interface Desk {
  /** The answer to a question; null when the reviewer has gone. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly say: (words: string) => void;
  readonly now: () => Date;
  readonly history: History;
  readonly disk?: Disk;
}

/** Who reviews what. */
export interface Reviewer {
  readonly name: string;
  readonly step: Step;
  readonly role?: string | undefined;
  /** Who wrote the items, where their records do not say so. */
  readonly author?: string | undefined;
}

/** Why this reviewer may not sign an item: its author, or who has signed another step of the same text. */
export function barred({ record, passed }: ItemReview, { name, author }: Pick<Reviewer, 'name' | 'author'>): boolean {
  const writer = record?.data.author ?? author;
  return (writer !== undefined && samePerson(writer, name)) || passed.some((entry) => samePerson(entry.name, name));
}

/** What changed since this step, or 终审, approved the item last; the whole text when nobody did or nobody remembers. */
function changes(root: string, item: ItemReview, step: Step, history: History): readonly string[] {
  const entries = item.record?.data.review ?? [];
  const last = entries.findLast((entry) => entry.verdict === '通过' && (entry.step === step || entry.step === '终审'));
  const text = item.text.split('\n');
  if (!last || last.sha256 === item.sha256) return [zh.whole, ...text];
  for (const before of history(pathOf(root, item.file)))
    if (sumOf(before, item) === last.sha256) return [zh.changed(last.time), ...difference(before, item.text)];
  return [zh.lost(last.time), ...text];
}

/** The sum of an earlier text; none for one that cannot be read. */
function sumOf(text: string, item: ItemReview): string | null {
  try {
    return sumWith(item, text);
  } catch {
    return null;
  }
}

/** Everything a reviewer has to see of an item before the answer. */
function show(root: string, atlas: Atlas, item: ItemReview, step: Step, history: History): readonly string[] {
  const { standing, returned, passed } = item;
  const numbers = numbersOf(atlas, item);
  return [
    zh.standing(standing),
    ...(returned ? [zh.returned(returned.step, returned.time, returned.note ?? '')] : []),
    ...passed.flatMap((entry) => (entry.note === undefined ? [] : [zh.noted(entry.step, entry.note)])),
    ...changes(root, item, step, history),
    ...item.pictures.map((path) => zh.picture(path)),
    ...(numbers.length > 0 ? [zh.numbers, ...numbers] : []),
  ];
}

type Answer =
  { readonly does: 'pass' | 'return'; readonly note: string | undefined } | { readonly does: 'skip' } | { readonly does: 'stop' };

const ANSWERS: readonly (readonly [Answer['does'], RegExp])[] = [
  ['pass', /^(?:[1１]|通过)(?:[\s，。、：:]+|$)/u],
  ['return', /^(?:[2２]|退回)(?:[\s，。、：:]+|$)/u],
  ['skip', /^(?:[3３]|跳过)$/u],
  ['stop', /^(?:[4４]|停)$/u],
];

async function answer({ ask, say }: Desk): Promise<Answer> {
  for (;;) {
    const typed = (await ask(zh.question))?.trim();
    if (typed === undefined) return { does: 'stop' };
    const found = ANSWERS.find(([, form]) => form.test(typed));
    if (!found) {
      say(zh.badAnswer);
      continue;
    }
    const [does, form] = found;
    if (does === 'skip' || does === 'stop') return { does };
    let note = typed.replace(form, '').trim();
    while (does === 'return' && note === '') {
      const reason = await ask(zh.reason);
      if (reason === null) return { does: 'stop' };
      note = reason.trim();
      if (note === '') say(zh.needReason);
    }
    return { does, note: note === '' ? undefined : note };
  }
}

/** Walks a reviewer through items one by one; each is written when it is answered, so that whoever stops loses nothing. */
export async function walk(root: string, atlas: Atlas, items: readonly ItemReview[], reviewer: Reviewer, desk: Desk): Promise<void> {
  const { name, step, role, author } = reviewer;
  const done = { pass: 0, return: 0, skip: 0 };
  let seen = 0;
  for (const item of items) {
    desk.say(zh.head(seen + 1, items.length, item.key, kinds[item.kind] ?? item.kind, itemName(atlas, item)));
    show(root, atlas, item, step, desk.history).forEach((line) => {
      desk.say(line);
    });
    const given = await answer(desk);
    if (given.does === 'stop') break;
    seen += 1;
    if (given.does === 'skip') {
      done.skip += 1;
      continue;
    }
    const verdict = given.does === 'pass' ? '通过' : '退回';
    const entry = { step, verdict, name, role, time: minute(desk.now()), note: given.note } as const;
    const refused = sign(root, item, entry, author, desk.disk);
    const file = `content/${recordFile(item.key)}`;
    desk.say(refused ?? (verdict === '通过' ? zh.signed(step, file) : zh.sentBack(step, file)));
    done[refused === null ? given.does : 'skip'] += 1;
  }
  desk.say(zh.end(done.pass, done.return, done.skip, items.length - seen));
  if (done.pass + done.return > 0) desk.say(zh.commit);
}
