import { at, type Claim } from './claim.ts';

/** More squares than this cannot be told apart on a phone. */
const MOST_SQUARES = 600;

/** Claim: counts can be drawn square by square, and are whole where one square is one. */
export const countable: Claim = (one) => {
  const { data } = one.entry;
  const per = data.form === 'units' ? data.per : 1;
  const counted =
    data.form === 'units' ? [...data.facts, ...(data.whole === undefined ? [] : [data.whole])] : data.form === 'pairs' ? data.facts : [];
  return counted.flatMap((id) => {
    const value = one.measured(id);
    if (!value) return [];
    if (value.low / per > MOST_SQUARES)
      return [at(one, ['facts'], `“${id}”要画 ${Math.ceil(value.low / per)} 个方块，看不清`, '把 per 写大一些，例如 100')];
    return per === 1 && !Number.isInteger(value.low) ? [at(one, ['facts'], `“${id}”不是整数，不能一格一个`, '换成条形图')] : [];
  });
};

/** Claim: a pair is two exact counts, because nothing in it can be left open. */
export const exactPair: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'pairs') return [];
  return data.facts.flatMap((id) => {
    const value = one.measured(id);
    return value && value.high !== value.low ? [at(one, ['facts'], `“${id}”不是确数，不能并排数格子`, '换成方块图（units）或条形图')] : [];
  });
};

/** Claim: every month has the marked day. */
export const everyMonth: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'calendar') return [];
  const day = one.measured(data.facts[0] ?? '');
  const fits = !day || (Number.isInteger(day.low) && day.low >= 1 && day.low <= 28);
  return fits ? [] : [at(one, ['facts'], `第一个数据点是 ${day.low}，不是每个月都有的日子`, '日历图的第一个数据点是 1 到 28 之间的日期')];
};

/** Claim: years run forward and raised amounts are not lower. */
export const forward: Claim = (one) => {
  const { data } = one.entry;
  const pairs =
    data.form === 'timeline'
      ? data.events.map(({ year, until }, index) => ({ from: year, to: until, path: ['events', index] }))
      : data.form === 'ladder'
        ? data.rungs.map(({ base, raised }, index) => ({ from: base, to: raised, path: ['rungs', index] }))
        : [];
  return pairs.flatMap(({ from, to, path }) => {
    const [low, high] = [one.measured(from), to === undefined ? null : one.measured(to)];
    return low && high && high.low < low.low ? [at(one, path, `“${to ?? ''}”比“${from}”小`, '两个数据点对调，或核对数字')] : [];
  });
};

/** Claim: a total is not smaller than the members that are named. */
export const enoughMembers: Claim = (one) => {
  const { data } = one.entry;
  const total = data.form === 'network' && data.total !== undefined ? one.measured(data.total) : null;
  if (data.form !== 'network' || !total || total.low >= data.nodes.length) return [];
  return [at(one, ['nodes'], `列了 ${data.nodes.length} 个成员，一共才 ${total.low} 个`, '核对成员名单和 total')];
};
