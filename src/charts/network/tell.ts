import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import { UNNAMED, type NetworkData } from './data.ts';

/** One row per named member, one for all unnamed ones together, one per tie. */
export function tellNetwork({ centre, nodes, unnamed, ties }: NetworkData): Telling {
  const members = nodes.map(({ key, name, role = '' }) => ({ key, cells: [name, role, centre] }));
  const rest = unnamed > 0 ? [{ key: UNNAMED, cells: [zh.unnamed, '', centre] }] : [];
  const pairs = ties.map(({ key, between, role = '' }) => ({ key, cells: [between.join(zh.and), role, zh.pair] }));
  const rows = [...members, ...rest, ...pairs];
  const roles = rows.some(({ cells }) => cells[1] !== '');
  return {
    columns: [zh.columns.node, ...(roles ? [zh.columns.role] : []), zh.columns.group],
    rows: rows.map(({ key, cells: [name = '', role = '', group = ''] }) => ({ key, cells: [name, ...(roles ? [role] : []), group] })),
    sentence:
      [
        `${centre}：${[...nodes.map(({ name }) => name), ...(unnamed > 0 ? [zh.othersUnnamed] : [])].join(zh.listSeparator)}`,
        ...ties.map(({ between, role }) => (role === undefined ? '' : `${role}：`) + between.join(zh.and)),
      ].join('；') + zh.sentenceEnd,
  };
}
