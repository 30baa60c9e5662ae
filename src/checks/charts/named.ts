import type { Path } from '../../reading/yaml.ts';
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

/** Claim: a part list has something drawn of it in one chart only, and no two charts draw the same facts. */
export const drawnOnce: Claim = (one) => {
  const { data, id } = one.entry;
  const draws = (chart: typeof data): string =>
    chart.form === 'parts' ? chart.list : chart.form === 'process' ? '' : chart.facts.toSorted().join(' ');
  const mine = draws(data);
  if (mine === '') return [];
  const twin = one.content.charts.find((other) => other.id < id && draws(other.data) === mine);
  return twin ? [at(one, ['facts'], `和“${twin.id}”画的是同样的数据`, '删掉一张，或换一组数据点')] : [];
};
