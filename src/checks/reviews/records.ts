import { roundsOf, samePerson, STEPS } from '../../domain/review.ts';
import type { Content } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';
import type { Problem } from '../../reading/problem.ts';
import { recordName, reviewItems } from '../../reading/reviews.ts';
import type { Review, ReviewEntry } from '../../schema/review.ts';
import { suggest } from '../../words/nearest.ts';

type Numbered = ReviewEntry & { readonly at: number };
type Say = (at: number, field: string, says: string, fix: string) => Problem;

const BACK = '记录由 npm run review 写：从 Git 里找回原来的，或请该审的人重新审';

/** The order within one round: 初审, 复审, 终审, each once; a 退回 ends it at any step that has come. Only the first mistake is told: the others follow from it. */
function inOrder(round: readonly Numbered[], say: Say): readonly Problem[] {
  const wrong = round.find(({ step }, index) => step !== STEPS[index]);
  if (!wrong) return [];
  const { step, at } = wrong;
  const before = round.slice(0, round.indexOf(wrong));
  if (before.some((one) => one.step === step)) return [say(at, 'step', `同一稿的${step}写了两次`, BACK)];
  return [say(at, 'step', `${step}以前没有${STEPS[before.length] ?? ''}：同一稿要先${STEPS.join('，再')}`, BACK)];
}

function threePeople(round: readonly Numbered[], author: string | undefined, say: Say): readonly Problem[] {
  return round.flatMap(({ name, step, at }, index): readonly Problem[] => {
    if (author !== undefined && samePerson(author, name))
      return [say(at, 'name', `${step}的“${name}”是作者，不能审自己写的`, '请另一个人审')];
    const twice = round.slice(0, index).find((one) => samePerson(one.name, name) && one.step !== step);
    return twice ? [say(at, 'name', `${twice.step}和${step}是同一个人（“${name}”），三审要三个人`, '请另一个人审')] : [];
  });
}

function forwards(entries: readonly Numbered[], say: Say): readonly Problem[] {
  return entries.flatMap(({ time, sha256, at }, index): readonly Problem[] => {
    const before = entries[index - 1];
    const same = before?.sha256 === sha256;
    if (!before || before.time < time || (!same && before.time === time)) return [];
    return [say(at, 'time', `时间“${time}”不晚于上一条的“${before.time}”`, `先审的写在前面，一步一步来；${BACK}`)];
  });
}

function reasoned(entries: readonly Numbered[], say: Say): readonly Problem[] {
  return entries
    .filter(({ verdict, note }) => verdict === '退回' && note === undefined)
    .map(({ at }) => say(at, 'verdict', '退回没有写原因', '在 note 里写明哪里要改'));
}

function problemsOf({ file, line, data: { author, review } }: Entry<Review>): readonly Problem[] {
  const say: Say = (at, field, says, fix) => ({ file, line: line('review', at, field), says, fix });
  const entries = review.map((entry, at): Numbered => ({ ...entry, at }));
  const rounds = [...Map.groupBy(entries, ({ sha256 }) => sha256).values()].flatMap(roundsOf);
  return [
    ...forwards(entries, say),
    ...reasoned(entries, say),
    ...rounds.flatMap((round) => [...inOrder(round, say), ...threePeople(round, author, say)]),
  ];
}

/** Claim: every record belongs to an item, and in it three people who are not its author read each text in the order of the steps. */
export function reviewRecords(content: Content): readonly Problem[] {
  const known = new Set(reviewItems(content).map(({ key }) => recordName(key)));
  const unread = new Set(content.unread.map(({ folder, id }) => recordName(`${folder}/${id}`)));
  return content.reviews.flatMap((record): readonly Problem[] => [
    ...(known.has(record.id) || unread.has(record.id)
      ? []
      : [
          {
            file: record.file,
            line: 0,
            says: `没有“${record.id}”这一项内容`,
            fix: suggest(
              record.id,
              known,
              '内容改了文件名，记录跟着改，例如 facts/joint-villages 的记录是 facts-joint-villages.yaml；内容删了，记录一起删',
            ),
          },
        ]),
    ...problemsOf(record),
  ]);
}

/** Claim: nobody signed on a day that is still to come. @param today the day in China, `2026-11-26`. */
export function reviewDays({ reviews }: Content, today: string): readonly Problem[] {
  return reviews.flatMap(({ file, line, data: { review } }) =>
    review.flatMap(({ time }, at): readonly Problem[] =>
      time.slice(0, 10) <= today
        ? []
        : [{ file, line: line('review', at, 'time'), says: `审核的时间“${time}”还没有到`, fix: `写实际审的时间；${BACK}` }],
    ),
  );
}
