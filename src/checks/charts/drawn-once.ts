import type { Content } from '../../reading/content.ts';
import type { Path } from '../../reading/yaml.ts';
import type { Chart } from '../../schema/chart.ts';
import { at, type Claim } from './claim.ts';
import { drawnBy } from './drawn.ts';

/** What a chart draws, as a key that is the same for the same things, and the field that says so. */
interface Drawing {
  readonly key: string;
  readonly path: Path;
}

function keyOf(ids: readonly string[]): string {
  return [...new Set(ids)]
    .filter((id) => id !== '')
    .toSorted()
    .join(' ');
}

/** The facts that it draws, however it draws them; a share and a rest add nothing to the counts they come from. */
function factDrawing(chart: Chart): Drawing {
  const drawn = drawnBy(chart).filter(({ path }) => path.at(-1) !== 'share');
  const [field = 'form'] = drawn[0]?.path ?? [];
  const key = keyOf(drawn.map(({ id }) => id));
  return { key, path: [field] };
}

/** What a chart draws; nothing for steps in words. */
function drawingsOf(chart: Chart): readonly Drawing[] {
  switch (chart.form) {
    case 'parts':
      return [{ key: `清单 ${chart.list}`, path: ['list'] }];
    case 'places':
      return [factDrawing(chart), { key: `点 ${chart.show} ${chart.by} ${keyOf(chart.marked)}`, path: ['show'] }];
    case 'timeline':
      return [{ key: keyOf(chart.events.flatMap(({ year, until, reported }) => [year ?? reported ?? '', until ?? ''])), path: ['events'] }];
    // A network draws its members: those of alliances, or those it writes out under a centre of its own.
    case 'network': {
      const { alliances = [], total, facts, townships } = chart;
      const key = keyOf([...facts, ...alliances, ...(total === undefined ? [] : [total]), ...(townships ? ['乡镇街道'] : [])]);
      return [{ key, path: [alliances.length > 0 ? 'alliances' : total === undefined ? 'facts' : 'total'] }];
    }
    default:
      return [factDrawing(chart)];
  }
}

/** The first chart, in the order of the files, of each drawing. */
export function firstOfDrawings({ charts }: Pick<Content, 'charts'>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, data } of charts) for (const { key } of drawingsOf(data)) if (!first.has(key)) first.set(key, id);
  return first;
}

/** Claim: no two charts draw the same facts, the same list or the same dots. */
export const drawnOnce: Claim = (one) => {
  const { data, id } = one.entry;
  const again = drawingsOf(data).find(({ key }) => key !== '' && (one.first.get(key) ?? id) !== id);
  return again
    ? [at(one, again.path, `和图“${one.first.get(again.key) ?? ''}”画的是同样的数据`, '两张留一张，正文里都用留下的那张；或换成另一组数据')]
    : [];
};
