import type { PartsData } from '../../charts/parts/data.ts';
import type { ProcessData } from '../../charts/process/data.ts';
import type { TreeData } from '../../charts/tree/data.ts';
import type { ChartOf } from '../../schema/chart.ts';
import type { Atlas } from '../atlas.ts';
import { plain } from '../texts.ts';
import { datumOf } from './datum.ts';
import { townshipGroups } from './dots.ts';

/** @throws when no mechanism has the list; the content checks have already said so. */
export function partsData(atlas: Atlas, { list, centre, tone }: ChartOf<'parts'>): PartsData {
  const found = atlas.content.initiatives.flatMap(({ data }) => data.lists).find(({ id }) => id === list);
  if (!found) throw new Error(`没有编号是“${list}”的清单`);
  return {
    centre,
    parts: found.items.map(({ text, note }, index) => ({
      key: `${list}-${index + 1}`,
      name: text,
      ...(note === undefined ? {} : { note: plain(atlas, note) }),
    })),
    tone,
  };
}

export function processData(atlas: Atlas, { steps, tone }: ChartOf<'process'>): ProcessData {
  return {
    steps: steps.map(({ text, note, items }, index) => ({
      key: `step-${index + 1}`,
      name: plain(atlas, text),
      ...(note === undefined ? {} : { note: plain(atlas, note) }),
      items: items.map((item) => plain(atlas, item)),
    })),
    tone,
  };
}

export function treeData(atlas: Atlas, { totals }: ChartOf<'tree'>): TreeData {
  return { root: atlas.site.district, branches: townshipGroups(atlas), totals: totals.map((id) => datumOf(atlas, id)) };
}
