import { at, short, type Claim } from './claim.ts';

/** Claim: a part is not larger than its whole. */
export const partOfWhole: Claim = (one) => {
  const { data } = one.entry;
  const pairs =
    data.form === 'units'
      ? data.facts.map((part, index) => ({ part, whole: data.whole, path: ['facts', index] }))
      : data.form === 'comparison'
        ? data.rows.map(({ part, whole }, index) => ({ part, whole, path: ['rows', index, 'part'] }))
        : [];
  return pairs.flatMap(({ part, whole = '', path }) => {
    const [some, all] = [one.measured(part), one.measured(whole)];
    return some && some.unit === all?.unit && all.high !== null && some.low > all.high
      ? [
          at(
            one,
            path,
            `“${part}”（${short(some.low)}）比总数“${whole}”（${short(all.high)}）还大`,
            '核对两个数据点说的是不是同一件事，有没有写反',
          ),
        ]
      : [];
  });
};

/** Claim: what is left of a whole is just that: the whole without the one part that is drawn. */
export const restOfWhole: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'units' || data.rest === undefined) return [];
  const { facts, whole, rest } = data;
  if (whole === undefined) return [at(one, ['rest'], '写了余下的 rest，没有写总数 whole', '补上 whole，或删掉 rest')];
  if (facts.length > 1)
    return [at(one, ['rest'], `有 ${facts.length} 个数据点，看不出 rest 是哪一个余下的`, '只留一个数据点，其余另画一张；或删掉 rest')];
  const [some, all, left] = [one.measured(facts[0] ?? ''), one.measured(whole), one.measured(rest)];
  return some && some.unit === all?.unit && some.unit === left?.unit && Math.abs(some.low + left.low - all.low) > 1e-6
    ? [
        at(
          one,
          ['rest'],
          `“${facts[0] ?? ''}”加“${rest}”是 ${short(some.low + left.low)}，总数“${whole}”是 ${short(all.low)}`,
          '换成对得上的数据点，或删掉 rest',
        ),
      ]
    : [];
};

/** Sources round to whole percents at the coarsest. */
const ROUNDING = 0.5;

/** Claim: the share of an area has the whole it is a share of beside it, and is what the two counts give. */
export const shareOfWhole: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'comparison') return [];
  return data.rows.flatMap(({ name, part, whole, share }, index) => {
    const path = ['rows', index];
    if (share !== undefined && whole === undefined)
      return [at(one, [...path, 'share'], `${name}写了占比 share，没有写总数 whole`, '补上 whole；没有见到总数就删掉 share')];
    if (whole !== undefined && share === undefined)
      return [
        at(
          one,
          [...path, 'whole'],
          `${name}写了总数 whole，没有写占比 share，图上会说它没有总数`,
          '补上 share；原文没有写占比，就在数据点文件的 derived 里算一个',
        ),
      ];
    const [some, all, said] = [part, whole ?? '', share ?? ''].map((id) => one.measured(id));
    // What is impossible by itself is said by other claims.
    if (!some || !all || said?.unit !== '%' || said.low > 100 || some.low > all.low) return [];
    const least = (some.low / (all.high ?? Infinity)) * 100 - ROUNDING;
    const most = ((some.high ?? Infinity) / all.low) * 100 + ROUNDING;
    return said.low > most || (said.high ?? Infinity) < least
      ? [
          at(
            one,
            [...path, 'share'],
            `“${share ?? ''}”是 ${short(said.low)}%，“${part}”除以“${whole ?? ''}”却是 ${short((some.low / all.low) * 100)}%`,
            '换成这一行自己的占比，或核对两个数',
          ),
        ]
      : [];
  });
};
