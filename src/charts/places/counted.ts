import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { PlaceGroup } from './data.ts';

/** How many there are, for those who do not count dots; nothing where dots of several states would need several numbers. */
export function counted({ figure, places }: PlaceGroup): string | undefined {
  if (figure !== undefined || places.some(({ state }) => state !== 'covered')) return undefined;
  const communities = places.filter(({ kind }) => kind === 'community').length;
  return zh.counted(communities, places.length - communities);
}
