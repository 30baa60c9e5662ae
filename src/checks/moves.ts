import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

function isWhole(address: string): boolean {
  return /^\/(?:[a-z0-9-]+\/)+$/.test(address);
}

/** Claim: old addresses are whole, given once, different from the new ones, and do not lead in a circle. */
export function moves({ moves: entry }: Content): readonly Problem[] {
  if (!entry) return [];
  const { file, line, data } = entry;
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
      ...(addresses.indexOf(address) < index
        ? [{ file, line: at, says: `“${address}”写了两次`, fix: '一个地址只能有一个去处，删掉一条' }]
        : []),
    ]),
    ...data.moved.flatMap(({ to }, index): Problem[] => {
      const at = line('moved', index, 'to');
      if (!isWhole(to) && to !== '/')
        return [{ file, line: at, says: `新地址“${to}”不完整`, fix: '写成 /initiatives/new-name/，以 / 开头和结尾' }];
      return addresses.includes(to) ? [{ file, line: at, says: `新地址“${to}”自己也搬走或撤下了`, fix: '直接写最后的地址' }] : [];
    }),
  ];
}
