import { checkContent } from '../checks/all.ts';
import { addressProblem, namedAddress } from '../integrations/site-address.ts';
import { readContent } from '../reading/content.ts';
import { printProblem } from '../reading/problem.ts';

/** What a check may be told. */
export interface CheckOptions {
  /** Refuse values that only the publisher has and that are still empty. */
  readonly production?: boolean;
  /** Where the site's address may stand instead of in site.yaml. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Prints every problem of a content tree at once, and of the address that the environment names. @returns whether there is none. */
export function contentIsSound(root: string, { production = false, environment = process.env }: CheckOptions = {}): boolean {
  const { content, problems: read } = readContent(root);
  const address = namedAddress(environment);
  const wrongAddress = addressProblem(environment);
  const problems = [
    ...(wrongAddress === null ? [] : [wrongAddress]),
    ...checkContent(content, read, { production, ...(address === undefined ? {} : { address }) }).map(printProblem),
  ];
  problems.forEach((problem) => {
    console.error(problem);
  });
  if (problems.length > 0) console.error(`\n内容有 ${problems.length} 处要改。`);
  else console.log('内容检查通过。');
  return problems.length === 0;
}
