import { zhCharts as zh } from '../../words/zh/charts.ts';
import type { Telling } from '../telling.ts';
import type { LadderData } from './data.ts';

/** One row per amount: the base under the group's name, the raised one under its own. */
export function tellLadder({ rungs }: LadderData): Telling {
  const rows = rungs.flatMap(({ name, base, raised, raisedName }) => [
    { key: base.key, cells: [name, base.text] },
    ...(raised ? [{ key: raised.key, cells: [raisedName ?? raised.label, raised.text] }] : []),
  ]);
  return {
    columns: [zh.columns.people, zh.columns.value],
    rows,
    sentence: rows.map(({ cells }) => cells.join('')).join('；') + zh.sentenceEnd,
  };
}
