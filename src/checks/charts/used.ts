import { textPaths } from '../../reading/texts.ts';
import { valueAt } from '../../reading/value-at.ts';
import { Chart } from '../../schema/chart.ts';
import { factsIn } from '../../words/template.ts';
import { at, type Claim } from './claim.ts';
import { drawnBy } from './drawn.ts';

/** Claim: a fact that a chart lists is seen in it, drawn or printed; otherwise its caption would cite what nobody sees. */
export const used: Claim = (one) => {
  const { data } = one.entry;
  const allied =
    data.form === 'network' ? one.content.alliances.filter(({ id }) => data.alliances?.includes(id)).map((entry) => entry.data) : [];
  const seen = new Set([
    ...drawnBy(data).map(({ id }) => id),
    ...textPaths(Chart, data).flatMap((path) => factsIn(String(valueAt(data, path)))),
    ...allied.flatMap(({ size, organisations, townships }) => [size, organisations, townships]),
  ]);
  return data.facts.flatMap((id, index) =>
    seen.has(id) || !one.measured(id)
      ? []
      : [at(one, ['facts', index], `“${id}”列在 facts 里，图里却看不到它`, `画它，或在图题、注里写 {${id}} 印出来；用不着就删掉`)],
  );
};
