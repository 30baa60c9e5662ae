import { printProblem, type Problem } from '../../reading/problem.ts';

/** GitHub Actions ends a command at a line end, and reads % as the start of an escape. Source: actions/toolkit, command.ts. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Values of properties are also cut at colons and commas. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as annotations on the lines of a pull request. */
export function githubProblems(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { file, line, says } = problem;
      const where = [`file=${property(file)}`, ...(line > 0 ? [`line=${String(line)}`] : []), `title=${property(says)}`];
      // The annotation stands on its line: the message need not name it again.
      return `::error ${where.join(',')}::${data(printProblem(problem).replace(/^.*? {2}/, ''))}\n`;
    })
    .join('');
}
