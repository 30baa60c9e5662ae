import { openAtlas } from '../../catalogue/atlas.ts';
import { checkContent } from '../../checks/all.ts';
import { samePerson, STEPS, type Step } from '../../domain/review.ts';
import { readContent } from '../../reading/content.ts';
import { printProblem } from '../../reading/problem.ts';
import { itemReviews } from '../../reading/reviews.ts';
import { PersonName } from '../../schema/review.ts';
import { suggest } from '../../words/nearest.ts';
import { zhReview } from '../../words/zh/review.ts';
import { barred, walk, type Desk } from './session.ts';
import { countStates, listStates } from './states.ts';

const { command: zh } = zhReview;

/** What may be said on the command line; the rest is asked. */
export interface ReviewOptions {
  readonly name?: string | undefined;
  readonly step?: string | undefined;
  readonly role?: string | undefined;
  readonly author?: string | undefined;
  /** Items to review, by their keys or folders: `facts/joint-villages`, `charts`. All others are left out. */
  readonly only?: readonly string[];
  readonly list?: boolean;
  readonly summary?: boolean;
}

/** Asks until the answer can be used; what the command line says goes before the first question. @returns null when the reviewer has gone. */
async function until<T>(
  { ask, say }: Desk,
  question: string,
  read: (typed: string) => T | undefined,
  wrong: string,
  given?: string,
): Promise<T | null> {
  let typed: string | null = given ?? (await ask(question));
  while (typed !== null) {
    const value = read(typed.trim());
    if (value !== undefined) return value;
    say(wrong);
    typed = await ask(question);
  }
  return null;
}

const nameIn = (typed: string): string | undefined => PersonName.safeParse(typed).data;
const nameOrNone = (typed: string): string | undefined => (typed === '' ? '' : nameIn(typed));
const stepIn = (typed: string): Step | undefined => STEPS.find((step, index) => typed === step || typed === String(index + 1));

interface Asked {
  readonly name: string;
  readonly step: Step;
  readonly role: string | undefined;
  readonly author: string | undefined;
}

async function askWho(desk: Desk, options: ReviewOptions): Promise<Asked | null> {
  const name = await until(desk, zh.name, nameIn, zh.badName, options.name);
  if (name === null) return null;
  const step = await until(desk, zh.step(STEPS), stepIn, zh.badStep, options.step);
  if (step === null) return null;
  const role = await until(desk, zh.role, (typed) => typed, '', options.role);
  if (role === null) return null;
  // Later reviewers find it in the record.
  const author =
    step === '初审' || options.author !== undefined ? await until(desk, zh.author, nameOrNone, zh.badName, options.author) : '';
  return author === null ? null : { name, step, role: role || undefined, author: author || undefined };
}

/**
 * `npm run review`: walks a reviewer through all items that wait for a step and writes what is answered; or says where they stand.
 * @param root the content. @returns false when the content has problems or an item is not known.
 */
export async function review(root: string, options: ReviewOptions, desk: Desk): Promise<boolean> {
  const { content, problems: read } = readContent(root);
  const tell = (lines: readonly string[]): boolean => {
    lines.forEach((line) => {
      desk.say(line);
    });
    return true;
  };
  // Nobody should be asked to approve what the machine can refuse.
  const problems = checkContent(content, read);
  if (problems.length > 0) return !tell([...problems.map(printProblem), zh.notSound]);
  const atlas = openAtlas(content);
  if (options.summary) return tell(countStates(atlas));
  if (options.list) return tell(listStates(atlas));
  const all = itemReviews(content);
  const names = new Set(all.flatMap(({ key, kind }) => [key, kind]));
  for (const wanted of options.only ?? [])
    if (!names.has(wanted)) {
      desk.say(zh.badOnly(wanted, suggest(wanted, names, zh.seeList)));
      return false;
    }
  const who = await askWho(desk, options);
  if (!who) return true;
  if (who.author !== undefined && samePerson(who.author, who.name)) {
    desk.say(zh.selfAuthor);
    return false;
  }
  const chosen = ({ key, kind }: (typeof all)[number]): boolean =>
    !options.only?.length || options.only.some((one) => one === key || one === kind);
  const waiting = all.filter((item) => item.next === who.step && chosen(item));
  const items = waiting.filter((item) => !barred(item, who));
  desk.say(items.length === 0 ? zh.nothing(who.step) : zh.begin(who.step, items.length));
  if (items.length < waiting.length) desk.say(zh.own(waiting.length - items.length));
  if (items.length > 0) await walk(root, atlas, items, who, desk);
  return true;
}
