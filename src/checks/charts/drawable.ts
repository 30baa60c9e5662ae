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
      ? data.events.map(({ year = '', until }, index) => ({ from: year, to: until, path: ['events', index] }))
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
  if (data.form !== 'network') return [];
  const total = data.total === undefined ? null : one.measured(data.total);
  const named = data.nodes?.length ?? 0;
  return total && total.low < named ? [at(one, ['nodes'], `列了 ${named} 个成员，一共才 ${total.low} 个`, '核对成员名单和 total')] : [];
};

/** Claim: a network has a hub with members around it, or alliances that bring theirs. */
export const someMembers: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'network') return [];
  const around = data.nodes !== undefined || data.townships;
  if (data.centre === undefined && around) return [at(one, ['form'], '成员没有中心', '补上 centre：这些成员围着什么')];
  if (data.centre !== undefined && !around)
    return [at(one, ['centre'], '中心没有成员', '补上 nodes，或写 townships: true；成员来自联盟就删掉 centre')];
  return data.centre === undefined && data.alliances === undefined
    ? [at(one, ['form'], '网络图里没有成员', '补上 centre 和 nodes，或写 alliances')]
    : [];
};

/** Claim: an event has one time: a fact, or the day its source was published. */
export const dated: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'timeline') return [];
  return data.events.flatMap(({ year, reported }, index) => {
    if ((year === undefined) === (reported === undefined))
      return [at(one, ['events', index], 'year 和 reported 要写一个，也只写一个', '有年份数据点就写 year；只知道报道日期就写 reported')];
    const source = one.content.sources.find(({ id }) => id === reported);
    return source && !/^\d{4}/.test(source.data.published)
      ? [at(one, ['events', index], `来源“${source.id}”没有发表日期`, '换一个有发表日期的来源')]
      : [];
  });
};
