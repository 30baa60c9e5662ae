import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import { hubsKey, unnamedKey, type NetworkData, type NetworkGroup } from './data.ts';

/** The members of one hub in words, the unnamed ones by their number. */
function membersSaid({ nodes, unnamed, apart }: NetworkGroup): string {
  if (apart) return `${[apart.hubs, apart.members].map(({ label, text }) => `${label}${text}`).join(zh.listSeparator)}，${zh.apart}`;
  const named = nodes.map(({ name, role }) => (role === undefined ? name : `${name}（${role}）`));
  const others = unnamed > 0 ? [nodes.length > 0 ? zh.othersUnnamed(unnamed) : zh.unnamed(unnamed)] : [];
  return [...named, ...others].join(zh.listSeparator);
}

/** One row per named member, one for all unnamed ones of a group together, one per tie. */
export function tellNetwork({ groups, ties }: NetworkData): Telling {
  const members = groups.flatMap((group) => {
    const of = group.area === undefined ? group.centre : `${group.centre}（${group.area}）`;
    if (group.apart) {
      const { hubs, members: rings } = group.apart;
      return [
        { key: hubsKey(group), cells: [zh.unnamed(hubs.count), hubs.label, of] },
        { key: unnamedKey(group), cells: [zh.unnamed(rings.count), rings.label, of] },
      ];
    }
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
        ...groups.map((group) => `${group.centre}：${membersSaid(group)}`),
        ...ties.map(({ between, role }) => (role === undefined ? '' : `${role}：`) + between.join(zh.and)),
      ].join('；') + zh.sentenceEnd,
  };
}
