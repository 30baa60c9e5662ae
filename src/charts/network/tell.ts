import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import { unnamedKey, type NetworkData } from './data.ts';

/** One row per named member, one for all unnamed ones of a group together, one per tie. */
export function tellNetwork({ groups, ties }: NetworkData): Telling {
  const members = groups.flatMap((group) => {
    const of = group.area === undefined ? group.centre : `${group.centre}（${group.area}）`;
    return [
      ...group.nodes.map(({ key, name, role = '' }) => ({ key, cells: [name, role, of] })),
      ...(group.unnamed > 0 ? [{ key: unnamedKey(group), cells: [zh.unnamed(group.unnamed), '', of] }] : []),
    ];
  });
  const pairs = ties.map(({ key, between, role = '' }) => ({ key, cells: [between.join(zh.and), role, zh.pair] }));
  const rows = [...members, ...pairs];
  const roles = rows.some(({ cells }) => cells[1] !== '');
  return {
    columns: [zh.columns.node, ...(roles ? [zh.columns.role] : []), zh.columns.group],
    rows: rows.map(({ key, cells: [name = '', role = '', group = ''] }) => ({ key, cells: [name, ...(roles ? [role] : []), group] })),
    sentence:
      [
        ...groups.map(
          ({ centre, nodes, unnamed }) =>
            `${centre}：${[...nodes.map(({ name, role }) => (role === undefined ? name : `${name}（${role}）`)), ...(unnamed > 0 ? [nodes.length > 0 ? zh.othersUnnamed(unnamed) : zh.unnamed(unnamed)] : [])].join(zh.listSeparator)}`,
        ),
        ...ties.map(({ between, role }) => (role === undefined ? '' : `${role}：`) + between.join(zh.and)),
      ].join('；') + zh.sentenceEnd,
  };
}
