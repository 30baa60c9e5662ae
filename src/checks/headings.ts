import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { proseOf, type Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

const hashes = (depth: number): string => '#'.repeat(depth);

/** Claim: headings go down one step at a time, from ## on: # is the title of the page, which the page prints itself. */
export function headings(content: Content): readonly Problem[] {
  return proseOf(content).flatMap(({ file, body, before }) => {
    const problems: Problem[] = [];
    let above = 1;
    visit(body, 'heading', ({ depth, children, position }: Heading) => {
      const at = { file, line: (position?.start.line ?? 1) + before, rule: 'headings' };
      if (children.length === 0) problems.push({ ...at, says: '标题里没有字', fix: '写上标题，或删掉这一行' });
      else if (depth === 1) problems.push({ ...at, says: '正文里用了一级标题 #', fix: '改成 ##：一级标题是页面的名称，由网页自己印' });
      else if (depth > above + 1)
        problems.push({
          ...at,
          says: `${above === 1 ? '第一个标题' : `${hashes(above)} 下面`}就是 ${hashes(depth)}，跳了一级`,
          fix: `改成 ${hashes(above + 1)}`,
        });
      above = Math.max(2, depth);
    });
    return problems;
  });
}
