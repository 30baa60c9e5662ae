import { at, type Case, type Claim } from './claim.ts';

/** Forms that draw several facts on one axis. */
const ONE_AXIS = new Set(['bars', 'shares', 'ladder']);

/** Claim: unlike units never share an axis. */
export const oneUnit: Claim = (one) => {
  const { form, facts } = one.entry.data;
  if (!ONE_AXIS.has(form)) return [];
  const units = new Set(facts.flatMap((id) => one.measured(id)?.unit ?? []));
  if (units.size <= 1) return [];
  return [at(one, ['facts'], `一根轴上有 ${units.size} 种单位（${[...units].join('、')}）`, '不同单位拆成不同的图')];
};

/** Claim: one lone number is no chart. */
export const notAlone: Claim = (one) => {
  const { data } = one.entry;
  const lone =
    (data.form === 'bars' || data.form === 'shares' || (data.form === 'units' && data.whole === undefined)) && data.facts.length < 2;
  return lone ? [at(one, ['facts'], '只有一个数字，不成比较', '换一种形式，或再加同单位的数据点')] : [];
};

/** Ids of a chart that must be percentages. */
function percentages({ entry: { data } }: Case): readonly string[] {
  if (data.form === 'shares') return data.facts;
  return data.form === 'comparison' ? data.rows.flatMap(({ share }) => (share === undefined ? [] : [share])) : [];
}

/** Claim: a share is a percentage of at most 100. */
export const atMostAll: Claim = (one) =>
  percentages(one).flatMap((id) => {
    const value = one.measured(id);
    if (!value) return [];
    if (value.unit !== '%') return [at(one, ['facts'], `“${id}”的单位是“${value.unit}”，不是百分比`, '比例图只放单位是 % 的数据点')];
    return (value.high ?? value.low) > 100 ? [at(one, ['facts'], `“${id}”超过了 100%`, '核对这个数据点；不是占比就换一种图')] : [];
  });

/** Claim: a part is not larger than its whole. */
export const partOfWhole: Claim = (one) => {
  const { data } = one.entry;
  const pairs =
    data.form === 'units' && data.whole !== undefined
      ? data.facts.map((part) => ({ part, whole: data.whole, path: ['whole'] }))
      : data.form === 'comparison'
        ? data.rows.map(({ part, whole }, index) => ({ part, whole, path: ['rows', index, 'whole'] }))
        : [];
  return pairs.flatMap(({ part, whole, path }) => {
    const [some, all] = [one.measured(part), whole === undefined ? null : one.measured(whole)];
    return some && all && (some.high ?? some.low) > all.low
      ? [at(one, path, `“${part}”比总数“${whole ?? ''}”还大`, '核对两个数据点是不是同一口径')]
      : [];
  });
};
