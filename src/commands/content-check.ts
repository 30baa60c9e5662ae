import { checkContent } from '../checks/all.ts';
import { readContent } from '../reading/content.ts';
import { printProblem } from '../reading/problem.ts';

/** Prints every problem of a content tree at once. @returns whether there is none. */
export function contentIsSound(root: string, { production = false } = {}): boolean {
  const { content, problems: read } = readContent(root);
  const problems = checkContent(content, read, { production });
  problems.forEach((problem) => {
    console.error(printProblem(problem));
  });
  if (problems.length > 0) console.error(`\n内容有 ${problems.length} 处要改。`);
  else console.log('内容检查通过。');
  return problems.length === 0;
}
