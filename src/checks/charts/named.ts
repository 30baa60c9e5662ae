import type { Content } from '../../reading/content.ts';
import type { Path } from '../../reading/yaml.ts';
import type { Chart } from '../../schema/chart.ts';
import { suggest } from '../../words/nearest.ts';
import { knownIds, type Kind } from '../known-ids.ts';
import { at, type Claim } from './claim.ts';

/** Claim: what only charts can name exists: the rest of a whole, rungs, marked places, further sources. */
export const namedExist: Claim = (one) => {
  const { data } = one.entry;
  const known = knownIds(one.content);
  const named: readonly (readonly [Kind, string | undefined, Path])[] = [
    ...data.sources.map((id, index) => ['来源', id, ['sources', index]] as const),
    ...(data.form === 'units' ? [['数据点', data.rest, ['rest']] as const] : []),
    ...(data.form === 'places' ? data.marked.map((id, index) => ['地点', id, ['marked', index]] as const) : []),
    ...(data.form === 'ladder'
      ? data.rungs.flatMap(({ base, raised }, index) => [
          ['数据点', base, ['rungs', index, 'base']] as const,
          ['数据点', raised, ['rungs', index, 'raised']] as const,
        ])
      : []),
  ];
  return named.flatMap(([kind, id, path]) =>
    id === undefined || known[kind].has(id)
      ? []
      : [at(one, path, `没有编号是“${id}”的${kind}`, suggest(id, known[kind], `写一个已有的${kind}编号`))],
  );
};

/** What a chart draws, as a key; empty when nothing of it could be drawn twice. */
export function drawingOf(chart: Chart): string {
  return chart.form === 'parts' ? chart.list : chart.form === 'process' ? '' : chart.facts.toSorted().join(' ');
}

/** The first chart, by id, of each drawing. */
export function firstOfDrawings({ charts }: Pick<Content, 'charts'>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, data } of charts) {
    const drawing = drawingOf(data);
    const before = first.get(drawing);
    if (before === undefined || id < before) first.set(drawing, id);
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
