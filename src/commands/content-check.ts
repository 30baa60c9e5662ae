import { checkContent } from '../checks/all.ts';
import { isApproval } from '../map/approval.ts';
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
  if ((environment['TIANDITU_KEY'] ?? '') !== '' && !isApproval(content.site?.data.mapApproval ?? ''))
    console.warn('环境变量 TIANDITU_KEY 设了，但 content/site.yaml 的 mapApproval 里没有审图号：地图不用底图，也不去取。');
  if (problems.length > 0) console.error(`\n内容有 ${problems.length} 处要改。`);
  else console.log('内容检查通过。');
  return problems.length === 0;
}
