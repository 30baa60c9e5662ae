import type { Problem } from '../../reading/problem.ts';

/** Problems for programs: an array of `{ file, line, says, fix, rule?, fixable? }`; line 0 is the file as a whole. Fields may be added, none is taken away. */
export function jsonProblems(problems: readonly Problem[]): string {
  const listed = problems.map(({ file, line, says, fix, rule, fixable }) => ({
    file,
    line,
    says,
    fix,
    ...(rule === undefined ? {} : { rule }),
    ...(fixable === true ? { fixable } : {}),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}
