import type { Content } from '../../reading/content.ts';
import type { Chart } from '../../schema/chart.ts';
import { at, type Claim } from './claim.ts';

/** What a chart draws, as a key; empty when nothing of it could be drawn twice. */
export function drawingOf(chart: Chart): string {
  switch (chart.form) {
    case 'parts':
      return chart.list;
    case 'process':
      return '';
    // A network draws its members: those of alliances, or those it writes out under a centre of its own.
    case 'network':
      return [...chart.facts, ...(chart.alliances ?? [])].toSorted().join(' ');
    default:
      return chart.facts.toSorted().join(' ');
  }
}

/** The first chart, in the order of the files, of each drawing. */
export function firstOfDrawings({ charts }: Pick<Content, 'charts'>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, data } of charts) {
    const drawing = drawingOf(data);
    if (!first.has(drawing)) first.set(drawing, id);
  }
  return first;
}

/** Claim: a part list has something drawn of it in one chart only, and no two charts draw the same facts. */
export const drawnOnce: Claim = (one) => {
  const { data, id } = one.entry;
  const drawing = drawingOf(data);
  const twin = drawing === '' ? undefined : one.first.get(drawing);
  return twin === undefined || twin === id ? [] : [at(one, ['facts'], `和“${twin}”画的是同样的数据`, '删掉一张，或换一组数据点')];
};
