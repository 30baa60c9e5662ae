/** `npm run check [-- --production]`: says all that is wrong with the content, and ends with 1 when anything is. */
import { checkContent } from '../checks/all.ts';
import { readContent } from '../reading/content.ts';
import { printProblem } from '../reading/problem.ts';
import { contentRoot } from './content-root.ts';

const { content, problems: read } = readContent(contentRoot());
const problems = checkContent(content, read, { production: process.argv.includes('--production') });
problems.forEach((problem) => console.error(printProblem(problem)));
if (problems.length > 0) {
  console.error(`\n内容有 ${problems.length} 处要改。`);
  process.exitCode = 1;
} else console.log('内容检查通过。');
