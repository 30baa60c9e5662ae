import type { Chart } from '../../schema/chart.ts';
import { at, short, withUnit, type Claim } from './claim.ts';
import { drawnBy, measuresOf, sharesOf } from './drawn.ts';

/** How to mend a picture of unlike units. Squares may stand apart if the picture says why they are not to be compared. */
function apart(chart: Chart): string {
  return chart.form === 'units' && chart.whole === undefined
    ? '不同单位拆成不同的图；一定要上下并排，就用 caution 写明为什么不能比'
    : '不同单位拆成不同的图';
}

/** Claim: what is measured against each other has one unit. */
export const oneUnit: Claim = (one) =>
  measuresOf(one.entry.data).flatMap((facts) => {
    const measured = facts.flatMap(({ id, path }) => {
      const value = one.measured(id);
      return value ? [{ id, path, unit: value.unit }] : [];
    });
    const [first, ...others] = measured;
    return others.flatMap((other) =>
      first && other.unit !== first.unit
        ? [at(one, other.path, `${withUnit(first)}，${withUnit(other)}，不能放在一起比`, apart(one.entry.data))]
        : [],
    );
  });

/** Claim: one lone number is no chart, and neither is a list of one. */
export const notAlone: Claim = (one) => {
  const { data } = one.entry;
  const more = '再加一个同单位的数据点；没有可比的就不画图，在正文里写这个数';
  switch (data.form) {
    case 'bars':
    case 'shares':
      return data.facts.length < 2 ? [at(one, ['facts'], '只有一个数字，不成比较', more)] : [];
    case 'units':
      return data.facts.length < 2 && data.whole === undefined
        ? [at(one, ['facts'], '只有一个数字，不成比较', `补上 whole（一共多少），或${more}`)]
        : [];
    case 'parts': {
      const list = one.content.initiatives.flatMap((entry) => entry.data.lists).find(({ id }) => id === data.list);
      return list?.items.length === 1 ? [at(one, ['list'], `清单“${data.list}”只有一条，不成图`, '换一份清单，或只在正文里写')] : [];
    }
    default:
      return [];
  }
};

/** Claim: nothing that is drawn is less than nothing. */
export const notNegative: Claim = (one) =>
  drawnBy(one.entry.data).flatMap(({ id, path }) => {
    const value = one.measured(id);
    return value && value.low < 0
      ? [at(one, path, `“${id}”是负数（${short(value.low)}），画不出来`, '核对它的算式；相减的两个数可能写反了')]
      : [];
  });

/** Claim: a share is a percentage of at most 100. */
export const atMostAll: Claim = (one) =>
  sharesOf(one.entry.data).flatMap(({ id, path }) => {
    const value = one.measured(id);
    if (!value) return [];
    if (value.unit !== '%')
      return [at(one, path, `${withUnit({ id, unit: value.unit })}，不是百分比`, '换成单位是 % 的数据点，或换一种图')];
    return (value.high ?? value.low) > 100 ? [at(one, path, `“${id}”超过了 100%`, '核对这个数据点；不是占比就换一种图')] : [];
  });
