import { at, short, type Claim } from './claim.ts';

/** Claim: a raised amount is higher than the usual one. */
export const raisedAbove: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'ladder') return [];
  return data.rungs.flatMap(({ name, base, raised, raisedName }, index) => {
    if (raised === undefined)
      return raisedName === undefined
        ? []
        : [at(one, ['rungs', index, 'raisedName'], `${name}写了 raisedName，没有写提高后的 raised`, '补上 raised，或删掉 raisedName')];
    const [low, high] = [one.measured(base), one.measured(raised)];
    return low && low.unit === high?.unit && high.low <= low.low
      ? [
          at(
            one,
            ['rungs', index, 'raised'],
            `提高后的“${raised}”（${short(high.low)}）不比基本标准“${base}”（${short(low.low)}）高`,
            'base 写低的，raised 写高的；没有写反就核对数字',
          ),
        ]
      : [];
  });
};
