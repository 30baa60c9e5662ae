import { at, short, withUnit, type Claim, type Measured } from './claim.ts';
import { drawnBy } from './drawn.ts';

const DAY_UNITS: readonly string[] = ['日', '号'];
const YEAR_UNITS: readonly string[] = ['年', ''];

/** Claim: what a calendar marks is one day that every month has. */
export const everyMonth: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'calendar') return [];
  return drawnBy(data).flatMap(({ id, path }) => {
    const day = one.measured(id);
    if (!day) return [];
    if (!DAY_UNITS.includes(day.unit))
      return [at(one, path, `${withUnit({ id, unit: day.unit })}，不是日期`, '第一个数据点写每月几号，它的单位是“日”')];
    if (day.high !== day.low) return [at(one, path, `“${id}”不是确数，标不出是哪一天`, '换成确数')];
    const fits = Number.isInteger(day.low) && day.low >= 1 && day.low <= 28;
    return fits
      ? []
      : [
          at(
            one,
            path,
            `“${id}”是 ${short(day.low)}${day.unit}，不是每个月都有这一天`,
            '日历图只画每月 1 日到 28 日之间的一天；不是就换一种图',
          ),
        ];
  });
};

function isYear({ unit, low }: Measured): boolean {
  return YEAR_UNITS.includes(unit) && Number.isInteger(low) && low >= 1000 && low <= 9999;
}

/** Claim: what dates an event is a year. */
export const years: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'timeline') return [];
  return drawnBy(data).flatMap(({ id, path }) => {
    const value = one.measured(id);
    if (value && isYear(value) && value.high !== value.low) return [at(one, path, `“${id}”不是确数，标不出是哪一年`, '换成确数')];
    return value && !isYear(value)
      ? [at(one, path, `“${id}”是 ${short(value.low)}${value.unit}，不是年份`, '换成年份的数据点；三年这样的长短写在文字里')]
      : [];
  });
};

/** Claim: an event has one time: a fact, or the day its source was published. */
export const dated: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'timeline') return [];
  return data.events.flatMap(({ year, until, reported }, index) => {
    const path = ['events', index];
    if (year === undefined && reported === undefined)
      return [at(one, path, '这件事没有时间', '有年份数据点就写 year；只知道哪天报道的，就写 reported 和来源编号')];
    if (year !== undefined && reported !== undefined)
      return [at(one, [...path, 'reported'], '同一件事写了 year 又写了 reported', '知道年份就只留 year，只知道报道日期就只留 reported')];
    if (year === undefined && until !== undefined)
      return [at(one, [...path, 'until'], '写了结束年份 until，没有写开始年份 year', '补上 year，或删掉 until')];
    const source = one.content.sources.find(({ id }) => id === reported);
    return source && !/^\d{4}/.test(source.data.published)
      ? [
          at(
            one,
            [...path, 'reported'],
            `来源“${source.id}”没有发表日期，不知道画在哪一年`,
            '换一个有发表日期的来源；查到了日期就写进它的 published',
          ),
        ]
      : [];
  });
};

/** Claim: an event does not end before it starts, and none starts before the one above it. */
export const forward: Claim = (one) => {
  const { data } = one.entry;
  if (data.form !== 'timeline') return [];
  const times = data.events.map(({ year = '', until, reported }) => {
    const published = one.content.sources.find(({ id }) => id === reported)?.data.published.slice(0, 4) ?? '';
    const measured = one.measured(year);
    const from = measured && isYear(measured) ? measured.low : /^\d{4}$/.test(published) ? Number(published) : null;
    return { from, to: until === undefined ? null : one.measured(until) };
  });
  return times.flatMap(({ from, to }, index) => {
    if (from === null) return [];
    const before = times.slice(0, index).findLast((time) => time.from !== null)?.from ?? from;
    return [
      ...(to && isYear(to) && to.low < from
        ? [at(one, ['events', index, 'until'], `${to.low} 年结束，却在 ${from} 年开始`, 'year 写早的，until 写晚的；没有写反就核对数字')]
        : []),
      ...(from < before ? [at(one, ['events', index], `${from} 年的事写在 ${before} 年的后面`, '按时间先后排，早的在前')] : []),
    ];
  });
};
