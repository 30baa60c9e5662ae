import { visit } from 'unist-util-visit';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { attributesOf, componentOf, refusalsIn } from '../reading/allowed.ts';
import { proseOf, type Content, type ProseEntry } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { referencesIn } from '../reading/references.ts';
import { suggest } from '../words/nearest.ts';
import { knownIds } from './known-ids.ts';

function check({ file, body, before }: ProseEntry<unknown>, known: ReturnType<typeof knownIds>): readonly Problem[] {
  const refusals = refusalsIn(body);
  const refused = new Set<unknown>(refusals.map(({ node }) => node));
  const problems: Problem[] = refusals.map(({ line, says, fix }) => ({ file, line: line + before, says, fix }));
  const shown = new Set<string>();
  visit(body, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as MdxJsxFlowElement;
    const component = componentOf(element.name);
    if (!component || refused.has(node)) return;
    const at = { file, line: (node.position?.start.line ?? 1) + before };
    const given = attributesOf(element);
    for (const { kind, id } of referencesIn(component.attributes, given))
      if (!known[kind].has(id))
        problems.push({ ...at, says: `没有编号是“${id}”的${kind}`, fix: suggest(id, known[kind], `写一个已有的${kind}编号`) });
    const key = `<${element.name ?? ''} id="${given['id'] ?? ''}" />`;
    if (component.once && shown.has(key)) problems.push({ ...at, says: `${key} 在本页已经有了`, fix: '一页只放一次，留下一处' });
    shown.add(key);
  });
  return problems;
}

/** Claim: prose is Markdown and our components, nothing that could run; and what they name exists. */
export function prose(content: Content): readonly Problem[] {
  const known = knownIds(content);
  return proseOf(content).flatMap((entry) => check(entry, known));
}
