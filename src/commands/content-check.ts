import { readFileSync } from 'node:fs';
import { checkContent } from '../checks/all.ts';
import { isApproval } from '../map/approval.ts';
import { addressProblem, namedAddress } from '../integrations/site-address.ts';
import { readContent } from '../reading/content.ts';
import { printProblem, type Problem } from '../reading/problem.ts';
import type { CheckFormat } from './check-options.ts';
import { githubProblems } from './problem-formats/github.ts';
import { jsonProblems } from './problem-formats/json.ts';
import { problemsPage } from './problem-formats/page.ts';

/** What a check may be told. */
export interface CheckOptions {
  /** Refuse values that only the publisher has and that are still empty. */
  readonly production?: boolean;
  /** Where the site's address may stand instead of in site.yaml. */
  readonly environment?: NodeJS.ProcessEnv;
  /** How the problems are told; as text when nothing is said. */
  readonly format?: CheckFormat;
}

const TOKENS = new URL('../styles/tokens.css', import.meta.url);

/** Tells the problems on standard output, so that they can be kept in a file; what is said besides goes to standard error. */
function tell(problems: readonly Problem[], format: Exclude<CheckFormat, 'text'>): void {
  if (format === 'github') process.stdout.write(githubProblems(problems));
  else if (format === 'json') process.stdout.write(jsonProblems(problems));
  else process.stdout.write(problemsPage(problems, readFileSync(TOKENS, 'utf8')));
}

/** Prints every problem of a content tree at once, and of the address that the environment names. @returns whether there is none. */
export function contentIsSound(
  root: string,
  { production = false, environment = process.env, format = 'text' }: CheckOptions = {},
): boolean {
  const { content, problems: read } = readContent(root);
  const address = namedAddress(environment);
  const wrongAddress = addressProblem(environment);
  const problems = [
    ...(wrongAddress === null ? [] : [wrongAddress]),
    ...checkContent(content, read, { production, ...(address === undefined ? {} : { address }) }),
  ];
  if (format !== 'text') tell(problems, format);
  else
    problems.forEach((problem) => {
      console.error(printProblem(problem));
    });
  if ((environment['TIANDITU_KEY'] ?? '') !== '' && !isApproval(content.site?.data.mapApproval ?? ''))
    console.warn('环境变量 TIANDITU_KEY 设了，但 content/site.yaml 的 mapApproval 里没有审图号：地图不用底图，也不去取。');
  const fixable = problems.filter((problem) => problem.fixable === true).length;
  const byMachine = fixable > 0 ? `其中 ${String(fixable)} 处机器能改：npm run check -- --fix` : '';
  if (problems.length > 0) console.error(`\n内容有 ${String(problems.length)} 处要改。${byMachine}`);
  else if (format === 'text') console.log('内容检查通过。');
  return problems.length === 0;
}
