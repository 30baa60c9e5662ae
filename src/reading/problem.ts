/** One thing an editor has to mend: where it is, what is wrong, how to mend it. Lines count from 1; 0 means the file as a whole. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly says: string;
  readonly fix: string;
  /** The rule that says so, by its name for machines; most claims have none. */
  readonly rule?: string;
  /** Whether `npm run check -- --fix` can mend it. */
  readonly fixable?: boolean;
}

/** What is wrong and how to mend it, before it is known where. */
export type Complaint = Pick<Problem, 'says' | 'fix'>;

/** `content/facts/x.yaml:12  数字不在引文里。改法：……` */
export function printProblem({ file, line, says, fix }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}  ${says}。改法：${fix}${/[？。]$/.test(fix) ? '' : '。'}`;
}

/** By file, then line, so that an editor mends from top to bottom; the same words are said once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [printProblem(problem), problem]));
  return [...unique.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
