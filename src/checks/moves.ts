import type { Content } from '../reading/content.ts';
import type { Complaint, Problem } from '../reading/problem.ts';
import { routesOf, suggestRoute } from './routes.ts';

function isWhole(address: string): boolean {
  return /^\/(?:[a-z0-9-]+\/)+$/.test(address);
}

function newAddressComplaint(to: string, old: readonly string[], routes: ReadonlySet<string>): Complaint | null {
  if (!isWhole(to) && to !== '/') return { says: `新地址“${to}”不完整`, fix: '写成 /initiatives/new-name/，以 / 开头和结尾' };
  if (old.includes(to)) return { says: `新地址“${to}”自己也搬走或撤下了`, fix: '直接写最后的地址' };
  if (routes.has(to)) return null;
  return { says: `新地址“${to}”没有这个页面`, fix: suggestRoute(to, routes, '写一个现在有的页面的地址') };
}

/** Claim: old addresses are whole, given once and no longer in use; new ones are pages that are there, and do not lead in a circle. */
export function moves(content: Content): readonly Problem[] {
  const { moves: entry } = content;
  if (!entry) return [];
  const { file, line, data } = entry;
  const routes = routesOf(content);
  const old = [
    ...data.moved.map(({ from }, index) => ({ address: from, line: line('moved', index, 'from'), what: '旧地址' })),
    ...data.withdrawn.map(({ path }, index) => ({ address: path, line: line('withdrawn', index, 'path'), what: '撤下的地址' })),
  ];
  const addresses = old.map(({ address }) => address);
  return [
    ...old.flatMap(({ address, line: at, what }, index): Problem[] => [
      ...(isWhole(address)
        ? []
        : [{ file, line: at, says: `${what}“${address}”不完整`, fix: '写成 /initiatives/old-name/，以 / 开头和结尾' }]),
      ...(routes.has(address)
        ? [{ file, line: at, says: `${what}“${address}”还是一个在用的页面`, fix: '先给页面的文件改名或删掉它，再写在这里' }]
        : []),
      ...(addresses.indexOf(address) < index
        ? [{ file, line: at, says: `“${address}”写了两次`, fix: '一个地址只能有一个去处，删掉一条' }]
        : []),
    ]),
    ...data.moved.flatMap(({ to }, index): Problem[] => {
      const complaint = newAddressComplaint(to, addresses, routes);
      return complaint ? [{ file, line: line('moved', index, 'to'), ...complaint }] : [];
    }),
  ];
}
