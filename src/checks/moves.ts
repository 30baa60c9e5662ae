import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** Claim: old addresses are whole, different from the new ones, and do not lead in a circle. */
export function moves({ moves: entry }: Content): readonly Problem[] {
  if (!entry) return [];
  const { file, line, data } = entry;
  const gone = new Set([...data.moved.map(({ from }) => from), ...data.withdrawn.map(({ path }) => path)]);
  const whole = (address: string): boolean => /^\/(?:[a-z0-9-]+\/)+$/.test(address);
  return [
    ...data.moved.flatMap(({ from, to }, index): Problem[] => [
      ...(whole(from)
        ? []
        : [
            {
              file,
              line: line('moved', index, 'from'),
              says: `旧地址“${from}”不完整`,
              fix: '写成 /initiatives/old-name/，以 / 开头和结尾',
            },
          ]),
      ...(whole(to) || to === '/'
        ? []
        : [{ file, line: line('moved', index, 'to'), says: `新地址“${to}”不完整`, fix: '写成 /initiatives/new-name/，以 / 开头和结尾' }]),
      ...(gone.has(to)
        ? [{ file, line: line('moved', index, 'to'), says: `新地址“${to}”自己也搬走或撤下了`, fix: '直接写最后的地址' }]
        : []),
    ]),
    ...data.withdrawn.flatMap(({ path }, index): Problem[] =>
      whole(path)
        ? []
        : [
            {
              file,
              line: line('withdrawn', index, 'path'),
              says: `撤下的地址“${path}”不完整`,
              fix: '写成 /initiatives/name/，以 / 开头和结尾',
            },
          ],
    ),
  ];
}
