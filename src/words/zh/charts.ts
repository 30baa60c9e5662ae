/** Every word the charts say by themselves. An English edition is a second object of this shape. */
export const zhCharts = {
  source: '来源：',
  showData: '查看数据',
  accordingToArticle: '据原文',
  undated: '日期未注明',
  registerNote: '名单据统计名录',
  /** In a file that has left the site, sources have their full names. */
  according: (title: string): string => `据《${title}》`,
  namesFrom: (outlet: string, title: string): string => `名单据${outlet}《${title}》`,
  reportedBy: (outlet: string, title: string): string => `据${outlet}《${title}》`,
  /** 推算：33个÷74个＝44.6% */
  computed: (formula: string, value: string): string => `推算：${formula}＝${value}`,
  sourceSeparator: '；',
  listSeparator: '、',
  kind: { community: '社区', village: '村' },
  state: { covered: '原文点到名', not: '原文说没有', unknown: '原文没有说' },
  columns: {
    place: '社区或村',
    kind: '类别',
    township: '乡镇街道',
    class: '城乡分类',
    name: '名称',
    level: '层级',
    parent: '属于',
    state: '情况',
    datum: '数据',
    value: '数值',
    per: '一格代表',
    item: '条目',
    note: '说明',
    step: '步骤',
    details: '内容',
    month: '月份',
    day: '日期',
    weekday: '星期',
    time: '时间',
    event: '事情',
    node: '成员',
    role: '角色',
    group: '属于',
    area: '范围',
    asOf: '时间',
    organisations: '联村党组织',
    part: '覆盖的村',
    whole: '总村数',
    share: '占比',
    people: '人员',
  },
  /** 社区11村1, or 4个 where all are of one kind. */
  counted: (communities: number, villages: number): string =>
    communities > 0 && villages > 0 ? `社区${String(communities)}，村${String(villages)}` : `${String(communities + villages)}个`,
  /** 一格＝100场 */
  cell: (per: number, unit: string): string => `一格＝${per}${unit}`,
  /** Said next to a bar or a row of squares with an open end. */
  end: { closed: '', fading: '末端渐隐，还有零头', arrow: '箭头：没有上限' },
  /** 名称未公开，共11个 */
  unnamed: (count: number): string => `名称未公开，共${String(count)}个`,
  othersUnnamed: (count: number): string => `其余${String(count)}个名称未公开`,
  and: '与',
  pair: '结对',
  /** 联村党组织12个，覆盖33个，共74个 */
  joined: (organisations: string, part: string, whole: string | null): string =>
    `联村党组织${organisations}，覆盖${part}${whole === null ? '' : `，共${whole}`}`,
  emptyRing: '空环：名称未公开',
  /** Between hubs and members that are only counted. */
  apart: '哪个连着哪些，没有公开',
  /** 空心41个：没有覆盖的村 */
  hollow: (label: string, text: string): string => `空心${text}：${label}`,
  /** 一共74个：名录里的村 */
  allOf: (label: string, text: string): string => `一共${text}：${label}`,
  hollowOthers: '空心是其余的',
  weekend: '周末',
  /** @param weekends how many of the days fall on one. */
  calendarLegend: (year: number, day: string, weekends: number): string =>
    `${year}年，大点是每月${day}；浅底是周末，${weekends > 0 ? `碰上周末的加圈，有${String(weekends)}回` : '没有碰上周末的'}`,
  calendarSentence: (year: number, day: string, weekends: readonly string[]): string =>
    `${year}年每月${day}${weekends.length > 0 ? `，其中${weekends.join('、')}的这一天是周末` : '，都不在周末'}。`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekdayName: (index: number): string => `周${zhCharts.weekdays[index] ?? ''}`,
  monthName: (month: number): string => `${month}月`,
  /** 2021—2023, or the one year as the ledger prints it. */
  years: (from: string, until: string): string => (from === until ? from : `${from}—${until}`),
  /** 2021年报道 */
  reportedIn: (year: string): string => `${year}报道`,
  yearName: (year: number): string => `${year}年`,
  percentEnds: ['0', '100%'] as const,
  noWhole: '总数未见',
  /** Over the columns of the levels. */
  leaves: '社区和村',
  totals: '只有总数',
  /** Beside levels of which only the total is known. */
  totalsOnly: '原文只给了总数，没有分到乡镇街道',
  sentenceEnd: '。',
};
