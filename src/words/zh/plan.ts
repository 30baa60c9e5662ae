/** What a timetable says in sums. Times are clock times, the rest are numbers. */
export interface PlanSums {
  readonly stops: number;
  /** Minutes. */
  readonly visits: number;
  readonly roads: number;
  /** Roads that nobody has told. */
  readonly untold: number;
  readonly start: string;
  readonly end: string;
}

const minutes = (count: number): string => `${String(count)}分钟`;

function road({ roads, untold, stops }: PlanSums): string {
  if (stops < 2) return '';
  if (untold === 0) return `，路上${minutes(roads)}`;
  const told = roads === 0 ? '' : `，路上已知${minutes(roads)}`;
  return `${told}，另有${String(untold)}段路的时间待定，没有算进去`;
}

/** Words of a timetable that can be edited: the page prints them, and the script says them again. */
export const zhPlan = {
  minutes,
  /** 09:00—09:30; after a road that nobody has told only 最早09:30, because an end would be made up. */
  span: (from: string, to: string, earliest: boolean): string => (earliest ? `最早${from}` : `${from}—${to}`),
  /** 3站：停留100分钟，另有2段路的时间待定，没有算进去。9:00开始，最早10:40结束。 */
  sums: (sums: PlanSums): string =>
    `${String(sums.stops)}站：停留${minutes(sums.visits)}${road(sums)}。${sums.start}开始，${sums.untold > 0 ? '最早' : ''}${sums.end}结束。`,
  roadUntold: '路上要多久没有公开，请接待单位定',
  roadBy: (count: number, by: string): string => `路上${minutes(count)}（${by}）`,
  host: '接待单位填写',
  stay: (count: number, suggested: number): string =>
    count === suggested ? `建议停留${minutes(count)}` : `停留${minutes(count)}（建议${minutes(suggested)}）`,
  /** In a calendar, where nothing stands beside the times. */
  entry: {
    earliest: '这是最早的时间：前面有路程没有公开，没有算进去，请与接待单位核对。',
    untold: '后面有路程没有公开，没有算进时间。',
    suggested: (count: number): string => `停留${minutes(count)}是本站编辑的建议，不是接待单位的安排。`,
    host: (count: number): string => `停留${minutes(count)}（接待单位填写）。`,
  },
  ignored: (pieces: readonly string[]): string => `网址里有认不出的内容，没有采用：${pieces.join('，')}。其余照常。`,
  moved: (name: string, place: number, all: number): string => `${name}现在是第${String(place)}站，共${String(all)}站`,
  left: (name: string): string => `${name}不去了，可以在最下面放回来`,
  back: (name: string): string => `${name}放回来了，排在最后`,
  noDay: '先选来访的日期。',
  noPrint: '微信里不能打印：点右上角的“···”，选“在浏览器打开”，再打印；改过的次序和时间都在网址里，不会丢。',
  notYet: '日历文件没有做成：网络断了，刷新再试，或者用下面的样本文件。',
};
