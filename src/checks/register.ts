import type { Content } from '../reading/content.ts';
import { count, latest, ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';

const COUNTED = { township: 'townships', community: 'communities', village: 'villages' } as const;
const KINDS = { township: '乡镇街道', community: '社区', village: '村' } as const;

/** Claim: a fact said to agree with the statistical register does; every code lies in its township; a community's code ends below 200. */
export function register(content: Content): readonly Problem[] {
  const incomplete = content.unread.some(({ folder }) => folder === 'places');
  const corroborated = ledgerOf(content).flatMap((item): Problem[] => {
    if (item.kind !== 'fact' || item.data.register === undefined || incomplete) return [];
    const listed = count(content, COUNTED[item.data.register]);
    const { value } = latest(item.data);
    if (listed === value) return [];
    return [
      {
        file: item.file,
        line: item.line('register'),
        says: `名录里有 ${listed} 个${KINDS[item.data.register]}，数据点写的是 ${value}`,
        fix: '核对名录和原文；两边口径不同就去掉 register，并在 note 里说明',
      },
    ];
  });
  const codes = content.townships.flatMap((entry) => [
    ...(entry.id === entry.data.code
      ? []
      : [
          {
            file: entry.file,
            line: entry.line('code'),
            says: `文件名是 ${entry.id}，代码却是 ${entry.data.code}`,
            fix: '文件名就用乡镇街道的代码',
          },
        ]),
    ...entry.data.places.flatMap(({ code, kind, name }, index): Problem[] => {
      const at = { file: entry.file, line: entry.line('places', index, 'code') };
      if (!code.startsWith(entry.data.code))
        return [
          {
            ...at,
            says: `${name}的代码 ${code} 不属于${entry.data.name}（${entry.data.code}）`,
            fix: '把它移到所属乡镇街道的文件，或改对代码',
          },
        ];
      const expected = Number(code.slice(9)) < 200 ? 'community' : 'village';
      if (kind !== expected)
        return [
          {
            ...at,
            says: `${name}的代码 ${code} 末三位表示${KINDS[expected]}，kind 写的却是${KINDS[kind]}`,
            fix: '改对 kind 或代码：居委会小于 200，村委会从 200 起',
          },
        ];
      return [];
    }),
  ]);
  return [...corroborated, ...codes];
}
