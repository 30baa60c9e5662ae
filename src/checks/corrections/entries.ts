import { compareRecords, type Change } from '../../reading/compare.ts';
import type { Content } from '../../reading/content.ts';
import { concerns, releasedIn, saidBefore, threadsOf, type CorrectionEntry } from '../../reading/corrections.ts';
import { ledgerOf } from '../../reading/ledger.ts';
import type { Problem } from '../../reading/problem.ts';
import { recordOf } from '../../reading/record.ts';
import { releasesOf } from '../../reading/release.ts';
import type { RecordedFact, Release } from '../../schema/release.ts';
import { suggest } from '../../words/nearest.ts';

/** The release before some corrections, and what changed from it to the next one, or to the content as it is. */
interface Step {
  readonly before: Release;
  readonly facts: ReadonlyMap<string, RecordedFact>;
  readonly changes: readonly Change[];
  readonly until: string;
}

function stepTo(content: Content, number: number | undefined): Step | null {
  const all = releasesOf(content).map(({ data }) => data);
  const after = all.find((release) => release.number === number);
  const before = after ? all[all.indexOf(after) - 1] : all.at(-1);
  if (!before) return null;
  const facts = new Map(before.facts.map((fact) => [fact.id, fact]));
  const until = after ? `第 ${after.number} 版` : '现在';
  return { before, facts, changes: compareRecords(before.facts, after?.facts ?? recordOf(content)), until };
}

function complain({ file, line }: CorrectionEntry, field: string, says: string, fix: string): readonly Problem[] {
  return [{ file, line: line(field), says, fix }];
}

/** What is wrong with one entry, given what was printed before it: the release, or the entry before it in its thread. */
function problemsOf(
  entry: CorrectionEntry,
  fact: RecordedFact,
  { before, changes, until }: Step,
  thread: readonly CorrectionEntry[],
): readonly Problem[] {
  const { data } = entry;
  const say = (field: string, says: string, fix: string): readonly Problem[] => complain(entry, field, says, fix);
  const at = thread.indexOf(entry);
  const earlier = thread[at - 1]?.data;
  const [first = entry, last = entry] = [thread[0], thread.at(-1)];
  if ((data.new === undefined) !== (data.change === 'withdrawn'))
    return data.new === undefined
      ? say('fact', '没有写更正以后印的样子', '写上 new；撤下的写 change: withdrawn')
      : say('new', '撤下的没有新的样子', '删掉 new；只是改了数，就删掉 change: withdrawn');
  if (data.date < before.date)
    return say('date', `日期早于第 ${before.number} 版（${before.date}），那一版印的还是旧的`, '写实际更正的那一天');
  if (earlier && data.old !== earlier.new)
    return say(
      'old',
      `“old”写的是“${data.old}”，上一条更正（${thread[at - 1]?.id ?? ''}）改成了“${earlier.new ?? '撤下'}”`,
      '照上一条更正的 new 写',
    );
  const said = saidBefore(fact, data);
  if (!earlier && !said.includes(data.old))
    return say(
      'old',
      `“old”写的是“${data.old}”，第 ${before.number} 版印的是${said.length === 0 ? '别的：没有这样的观测' : said.map((one) => `“${one}”`).join('、')}`,
      said.length === 0 ? '核对 change 和 asOf' : '照那一版印的样子写',
    );
  const change = changes.find((one) => concerns(entry, one) && one.old === first.data.old);
  if (!change)
    return say('fact', `“${data.fact}”从第 ${before.number} 版到${until}没有这样改过`, '核对 fact 和 change；没有改数，就删掉这个文件');
  if (entry === last && (data.new ?? null) !== change.now)
    return say(
      data.new === undefined ? 'change' : 'new',
      `更正写的是“${data.new ?? '撤下'}”，${until}印的是${change.now === null ? '：已经撤下' : `“${change.now}”`}`,
      change.now === null ? '撤下的写 change: withdrawn，不写 new' : `new 写成 ${change.now}，或核对 content/facts 里的数`,
    );
  return [];
}

/** Claim: every correction names a published fact, says what was printed before and after it, and nothing else. */
export function corrections(content: Content): readonly Problem[] {
  // Without the releases nobody can say what was printed.
  if (content.unread.some(({ folder }) => folder === 'releases')) return [];
  const released = releasedIn(content);
  const ledger = new Set(ledgerOf(content).map(({ id }) => id));
  return [...Map.groupBy(content.corrections, ({ id }) => released.get(id))].flatMap(([number, entries]) => {
    const step = stepTo(content, number);
    // A gap in the releases is reported where it is.
    if (!step && releasesOf(content).length > 0) return [];
    if (!step) return entries.flatMap((entry) => complain(entry, 'fact', '还没有发布过，没有可更正的数', '直接改数，删掉这个文件'));
    return threadsOf(entries).flatMap((thread) =>
      thread.flatMap((entry): readonly Problem[] => {
        const id = entry.data.fact;
        const fact = step.facts.get(id);
        if (fact) return problemsOf(entry, fact, step, thread);
        return ledger.has(id)
          ? complain(entry, 'fact', `“${id}”在第 ${step.before.number} 版里还没有，不用更正`, '直接改数，删掉这个文件')
          : complain(entry, 'fact', `没有编号是“${id}”的数据点`, suggest(id, step.facts.keys(), '写一个发布过的数据点编号'));
      }),
    );
  });
}
