/** Words of the search page and of the field in the header. */
export const zhSearch = {
  label: '站内搜索',
  short: '搜索',
  title: '搜索',
  description: '找机制、社区和村、参访点位、数据点、图、联盟、术语和来源。汉字、拼音、拼音首字母、繁体字和数字都可以。',
  finding: '找机制、地点、数据点、图、术语和来源。汉字、拼音、首字母、繁体字、数字都行。',
  go: '找',
  /** What those read whose browser runs no scripts. */
  still: '没有开JavaScript，不能逐字查找。下面是全站的目录，一项不缺。',
  tries: '可以这样找',
  examples: [
    ['红色管家', '名称'],
    ['夜谈', '半个词'],
    ['2454', '数字'],
    ['44.6%', '比例'],
    ['xiaojiao', '拼音'],
    ['xj', '首字母'],
    ['紅色管家', '繁体字'],
  ] as const,
  lists: '全站目录',
  mechanisms: '机制',
  places: '社区和村，按乡镇街道',
  more: '其他',
  moreLinks: [
    ['/visit/', '参访'],
    ['/calendar/', '日历'],
    ['/data/', '数据'],
    ['/glossary/', '术语'],
    ['/charts/', '全部图'],
    ['/alliances/', '联盟'],
    ['/sources/', '来源'],
    ['/map/', '地图'],
    ['/unknown/', '还不知道的'],
    ['/corrections/', '更正'],
  ] as const,
  belongs: (township: string, kind: string): string => `${township}的${kind}`,
  alliance: (area: string, membership: string): string => `${area}，${membership}`,
  source: (outlet: string, when: string): string => `${outlet}，${when}`,
  /** Other names of pages, which their titles do not hold. */
  also: {
    visit: ['参观', '观摩', '行程'],
    present: ['幻灯片', '投影'],
  },
  pages: {
    map: { title: '地图', text: '社区和村在哪里，哪些机制到了那里。' },
    alliances: { title: '联盟', text: '哪些地方、哪些单位结成了联盟。' },
  },
};
