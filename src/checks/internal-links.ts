import { visit } from 'unist-util-visit';
import { proseOf, type Content } from '../reading/content.ts';
import type { Complaint, Problem } from '../reading/problem.ts';
import { routesOf, suggestRoute } from './routes.ts';

/** Why a link of this site leads nowhere; null when it arrives. */
function complain(url: string, routes: ReadonlySet<string>, { moves }: Content): Complaint | null {
  const [address = ''] = url.split(/[?#]/);
  if (routes.has(address)) return null;
  const moved = moves?.data.moved.find(({ from }) => from === address);
  if (moved) return { says: `“${address}”已经搬走`, fix: `改成 ${moved.to}` };
  if (moves?.data.withdrawn.some(({ path }) => path === address))
    return { says: `“${address}”已经撤下`, fix: '删掉这个链接，或改成别的页面' };
  return {
    says: `站内没有“${address}”这个页面`,
    fix: suggestRoute(address, routes, '核对地址；机制页写 /initiatives/编号/，地点页写 /places/代码/'),
  };
}

/** Claim: a link of the prose into this site leads to a page that is there. */
export function internalLinks(content: Content): readonly Problem[] {
  const routes = routesOf(content);
  return proseOf(content).flatMap(({ file, body, before }) => {
    const problems: Problem[] = [];
    visit(body, ['link', 'definition'], (node) => {
      const { url } = node as unknown as { url: string };
      const found = /^\/(?![/\\])[^\s\\]*$/.test(url) ? complain(url, routes, content) : null;
      if (found) problems.push({ file, line: (node.position?.start.line ?? 1) + before, ...found });
    });
    return problems;
  });
}
