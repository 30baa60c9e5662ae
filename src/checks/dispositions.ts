import type { Content } from '../reading/content.ts';
import type { Entry } from '../reading/entry.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import type { Dispositions, Fingerprint, FingerprintClause } from '../schema/source.ts';
import { clausesOf, normalise } from '../words/clauses.ts';
import { clauseKey, paragraphKey } from '../words/fingerprint.ts';
import { locate } from '../words/locate.ts';
import { findNumerals } from '../words/numerals.ts';
import { suggest } from '../words/nearest.ts';
import { knownIds } from './known-ids.ts';
import { listLocation } from './lists.ts';

/** What became of a clause of the source. Facts and list items are found by machine; text and rhetoric are declared. */
export type Disposition = 'fact' | 'list' | 'text' | 'rhetoric';

/** The source is not in the repository: whoever has it lists its clauses with their numbers. */
const LISTING = '各句的编号用 npm run source:fingerprint -- 全文.txt --id 来源编号 --list 列出';

/** Facts and lists of files with problems are not known, so nobody can say what is still missing. */
function incomplete({ unread }: Content): boolean {
  return unread.some(({ folder }) => folder === 'facts' || folder === 'initiatives');
}

/** `[1, "3-5"]` → 1, 3, 4, 5. */
function expand(ranges: readonly (number | string)[]): readonly number[] {
  return ranges.flatMap((range) => {
    const [first = 0, last = first] = String(range).split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Clause keys that evidence or list items take from this source. */
function claimed(content: Content, print: Fingerprint): ReadonlyMap<string, 'fact' | 'list'> {
  const map = new Map<string, 'fact' | 'list'>();
  const listed = content.initiatives.flatMap(({ data }) =>
    data.lists.filter(({ source }) => source === print.source).flatMap(({ items }) => items.flatMap((item) => listLocation(item, print))),
  );
  listed.forEach((clause) => map.set(clauseKey(clause), 'list'));
  const quotes = ledgerOf(content).flatMap((item) => (item.kind === 'fact' ? item.data.observations : []));
  quotes
    .filter(({ source }) => source === print.source)
    .forEach(({ quote }) =>
      locate(quote, print)
        .flat()
        .forEach((clause) => map.set(clauseKey(clause), 'fact')),
    );
  return map;
}

/** The disposition of every clause, for the source page; the check below reports the gaps. */
export function dispositionsOf(content: Content, source: string): ReadonlyMap<string, Disposition> {
  const print = content.fingerprints.find(({ data }) => data.source === source)?.data;
  if (!print) return new Map();
  const map = new Map<string, Disposition>();
  for (const { paragraph, text, rhetoric } of content.dispositions.find(({ id }) => id === source)?.data.paragraphs ?? []) {
    expand(text).forEach((clause) => map.set(`${paragraph}/${clause}`, 'text'));
    expand(rhetoric).forEach((clause) => map.set(`${paragraph}/${clause}`, 'rhetoric'));
  }
  claimed(content, print).forEach((disposition, key) => map.set(key, disposition));
  return map;
}

/** Numerals that a fact's span covers, as “key text”, once per occurrence. */
function coveredNumerals(content: Content, print: Fingerprint): readonly string[] {
  const spans = new Map<string, string>();
  const facts = ledgerOf(content).flatMap((item) =>
    item.kind === 'fact' ? item.data.observations.map((observation) => ({ ...observation, unit: item.data.unit })) : [],
  );
  for (const { source, quote, span } of facts.filter((observation) => observation.source === print.source)) {
    const [run] = locate(quote, print);
    const words = clausesOf(quote);
    words.forEach((clause, index) => {
      const at = clause.indexOf(normalise(span).split(/[。;,:!?、()]/)[0] ?? '');
      const key = run?.[index] && clauseKey(run[index]);
      if (at < 0 || key === undefined) return;
      const end = at + normalise(span).length;
      findNumerals(clause)
        .filter((numeral) => numeral.at >= at && numeral.at < end)
        .forEach((numeral) => spans.set(`${source} ${key} ${numeral.at}`, `${key} ${numeral.text}`));
    });
  }
  return [...spans.values()];
}

function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...all];
  for (const one of taken) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function clauseProblems(content: Content, entry: Entry<Dispositions>, print: Fingerprint): readonly Problem[] {
  const found = claimed(content, print);
  const clauses = new Map(print.clauses.map((clause) => [clauseKey(clause), clause]));
  const declared = new Map<string, number>();
  const problems: Problem[] = [];
  const initiatives = knownIds(content).机制;
  entry.data.paragraphs.forEach(({ paragraph, where, text, rhetoric }, index) => {
    const line = entry.line('paragraphs', index);
    if (where !== undefined && !initiatives.has(where))
      problems.push({
        file: entry.file,
        line: entry.line('paragraphs', index, 'where'),
        says: `没有编号是“${where}”的机制`,
        fix: suggest(where, initiatives, '写机制文件的名字，不带 .mdx'),
      });
    for (const clause of [...expand(text), ...expand(rhetoric)]) {
      const key = `${paragraph}/${clause}`;
      const already = found.get(key);
      if (!clauses.has(key)) problems.push({ file: entry.file, line, says: `来源里没有第 ${key} 句`, fix: `核对段号和句号；${LISTING}` });
      else if (already)
        problems.push({
          file: entry.file,
          line,
          says: `第 ${key} 句已经由${already === 'fact' ? '数据点' : '清单'}交代了`,
          fix: '从 text 或 rhetoric 里删掉这一句',
        });
      else if (declared.has(key)) problems.push({ file: entry.file, line, says: `第 ${key} 句交代了两次`, fix: '只留一处' });
      declared.set(key, clause);
    }
  });
  if (incomplete(content)) return problems;
  for (const clause of print.clauses) {
    const key = clauseKey(clause);
    if (found.has(key) || declared.has(key)) continue;
    const at = entry.data.paragraphs.findIndex(({ paragraph }) => paragraph === paragraphKey(clause.part, clause.paragraph));
    problems.push({
      file: entry.file,
      line: at < 0 ? 1 : entry.line('paragraphs', at),
      says: `来源第 ${key} 句还没有交代`,
      fix: `立成数据点、写进清单，或在这里归入 text（已转述）或 rhetoric（只有态度）；${LISTING}`,
    });
  }
  return problems;
}

function numeralProblems(content: Content, entry: Entry<Dispositions>, print: Fingerprint): readonly Problem[] {
  if (incomplete(content)) return [];
  const all = print.clauses.flatMap((clause: FingerprintClause) => clause.numerals.map((numeral) => `${clauseKey(clause)} ${numeral}`));
  const listed = entry.data.notFacts.flatMap(({ numeral, clauses }) => clauses.map((clause) => `${clause} ${numeral}`));
  const uncovered = without(all, coveredNumerals(content, print));
  const lost = without(uncovered, listed).map((one): Problem => ({
    file: entry.file,
    line: entry.line('notFacts'),
    says: `来源第 ${one.replace(' ', ' 句的数字“')}”没有着落`,
    fix: '立成数据点，或写进 notFacts 并说明为什么不是',
  }));
  const idle = without(listed, uncovered).map((one): Problem => {
    const [clause = '', numeral = ''] = one.split(' ');
    const index = entry.data.notFacts.findIndex((group) => group.numeral === numeral && group.clauses.includes(clause));
    return {
      file: entry.file,
      line: entry.line('notFacts', index),
      says: `notFacts 里的第 ${clause} 句“${numeral}”多余：来源这一句没有它，或它已经是数据点`,
      fix: '删掉这一条，或改对段号和字样',
    };
  });
  return [...lost, ...idle];
}

/** Claim: nothing the source says is silently lost — every clause has one disposition, every numeral is a fact or a listed non-fact. */
export function dispositions(content: Content): readonly Problem[] {
  return content.fingerprints.flatMap(({ data: print, file }) => {
    const entry = content.dispositions.find(({ id }) => id === print.source);
    if (!entry && content.unread.some(({ ending, id }) => ending === '.dispositions.yaml' && id === print.source)) return [];
    if (!entry)
      return [
        { file, line: 0, says: `来源 ${print.source} 的分句没有交代`, fix: `新建 ${file.replace('.clauses.json', '.dispositions.yaml')}` },
      ];
    return [...clauseProblems(content, entry, print), ...numeralProblems(content, entry, print)];
  });
}
