import type { Path } from '../../reading/yaml.ts';
import type { Chart } from '../../schema/chart.ts';

/** A fact that a chart draws, and the field that names it. */
export interface Drawn {
  readonly id: string;
  readonly path: Path;
}

/** Nothing when the field is not written. */
function named(id: string | undefined, ...path: Path): readonly Drawn[] {
  return id === undefined ? [] : [{ id, path }];
}

function each(ids: readonly string[], field: string): readonly Drawn[] {
  return ids.map((id, index) => ({ id, path: [field, index] }));
}

/** Facts that the picture itself shows, in the order of the form's own fields. Those that its words print are not among them. */
export function drawnBy(chart: Chart): readonly Drawn[] {
  switch (chart.form) {
    case 'units':
      return [...each(chart.facts, 'facts'), ...named(chart.whole, 'whole')];
    case 'ladder':
      return chart.rungs.flatMap(({ base, raised }, index) => [
        ...named(base, 'rungs', index, 'base'),
        ...named(raised, 'rungs', index, 'raised'),
      ]);
    case 'calendar':
      return named(chart.facts[0], 'facts', 0);
    case 'timeline':
      return chart.events.flatMap(({ year, until }, index) => [
        ...named(year, 'events', index, 'year'),
        ...named(until, 'events', index, 'until'),
      ]);
    case 'comparison':
      return chart.rows.flatMap(({ organisations, part, whole, share }, index) => [
        ...named(organisations, 'rows', index, 'organisations'),
        ...named(part, 'rows', index, 'part'),
        ...named(whole, 'rows', index, 'whole'),
        ...named(share, 'rows', index, 'share'),
      ]);
    case 'network':
      return named(chart.total, 'total');
    case 'process':
      return [];
    case 'tree':
      return [...each(chart.facts, 'facts'), ...each(chart.totals, 'totals')];
    default:
      return each(chart.facts, 'facts');
  }
}

/** Groups of facts that share a measure: a longer mark, or one of more squares, says that there is more of the same. */
export function measuresOf(chart: Chart): readonly (readonly Drawn[])[] {
  switch (chart.form) {
    case 'bars':
    case 'ladder':
      return [drawnBy(chart)];
    case 'units':
      // Counts that are said to be apart are drawn apart.
      return chart.whole === undefined && chart.caution !== undefined ? [] : [[...drawnBy(chart), ...named(chart.rest, 'rest')]];
    case 'comparison': {
      const column = (...fields: readonly string[]): readonly Drawn[] =>
        drawnBy(chart).filter(({ path }) => fields.includes(String(path.at(-1))));
      return [column('organisations'), column('part', 'whole')];
    }
    default:
      return [];
  }
}

/** Facts that are drawn as hundredths of something. */
export function sharesOf(chart: Chart): readonly Drawn[] {
  if (chart.form === 'shares') return drawnBy(chart);
  return chart.form === 'comparison' ? drawnBy(chart).filter(({ path }) => path.at(-1) === 'share') : [];
}
