import type { Content } from '../reading/content.ts';
import type { Entry } from '../reading/entry.ts';
import type { Problem } from '../reading/problem.ts';
import type { Dispositions, Fingerprint, FingerprintClause } from '../schema/source.ts';
import { clauseKey, paragraphKey } from '../words/fingerprint.ts';
import { belongsTo, claimed, coveredNumerals, mistyped } from './claimed-clauses.ts';

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
  entry.data.paragraphs.forEach(({ paragraph, text, rhetoric }, index) => {
    const line = entry.line('paragraphs', index);
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
  const outlines = mistyped(content, print);
  for (const clause of print.clauses) {
    const key = clauseKey(clause);
    if (found.has(key) || declared.has(key) || belongsTo(clause, outlines)) continue;
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
  const outlines = mistyped(content, print);
  const awaited = new Set(print.clauses.filter((clause) => belongsTo(clause, outlines)).map(clauseKey));
  const open = without(uncovered, listed).filter((one) => !awaited.has(one.split(' ')[0] ?? ''));
  const lost = open.map((one): Problem => ({
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
  return content.fingerprints.flatMap(({ id, data: print, file }) => {
    if (id !== print.source) return [];
    const entry = content.dispositions.find(({ id }) => id === print.source);
    if (!entry && content.unread.some(({ ending, id }) => ending === '.dispositions.yaml' && id === print.source)) return [];
    if (!entry)
      return [
        { file, line: 0, says: `来源 ${print.source} 的分句没有交代`, fix: `新建 ${file.replace('.clauses.json', '.dispositions.yaml')}` },
      ];
    return [...clauseProblems(content, entry, print), ...numeralProblems(content, entry, print)];
  });
}
