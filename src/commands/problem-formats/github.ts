import type { Problem } from '../../reading/problem.ts';

/** GitHub Actions ends a command at a line end, and reads % as the start of an escape. Source: actions/toolkit, command.ts. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Values of properties are also cut at colons and commas. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as annotations on the lines of a pull request: what is wrong is the title, how to mend it the message. */
export function githubProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, says, fix }) => {
      const where = [`file=${property(file)}`, ...(line > 0 ? [`line=${String(line)}`] : []), `title=${property(says)}`];
      return `::error ${where.join(',')}::${data(`改法：${fix}`)}\n`;
    })
    .join('');
}
