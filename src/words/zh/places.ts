/** Words of places, townships, alliances and all that is not known. */
export const places = {
  kind: { community: '社区', village: '村', township: '乡镇街道' },
  townshipKind: { subdistrict: '街道', town: '镇', township: '乡' },
  membership: { published: '名单公开', partial: '名单只公开了一部分', unpublished: '名单未公开' },
  precision: { site: '查到坐标', seat: '借用乡镇驻地的坐标', none: '没有查到坐标，只知道属于哪个乡镇街道' },
  places: {
    title: (total: string): string => `${total}社区和村，一个一页`,
    description: '名录取自国家统计用区划代码，按乡镇街道排列。点名字，看哪些机制到了那里、根据是什么。',
    named: '原文点名',
    alliances: '哪些地方、哪些单位结成了联盟',
    jump: '按乡镇街道跳到',
    counts: (communities: number, villages: number): string =>
      [communities > 0 ? `${String(communities)}个社区` : '', villages > 0 ? `${String(villages)}个村` : ''].filter(Boolean).join('、'),
  },
  township: { count: (count: number): string => `${String(count)}个` },
  alliance: {
    elsewhere: '其他县的联盟',
    unnamed: '名称未公开',
    missing: (count: number): string => `还有${String(count)}个成员，名单未公开`,
  },
  unknown: { title: '还不知道', supply: '怎样补上：', all: '全站还不知道的' },
  gaps: {
    title: (count: number): string => `还不知道的：${String(count)}处`,
    description: '缺口不藏起来。这一页由数据自动列出：补上一处，就少一处。',
    mechanisms: '机制里没说清的',
    memberships: '名单没有公开的',
    undated: '没有注明日期的数字',
    supplyUndated: '原文作者或区委组织部说明各数字的截止日期；编辑把日期写进数据点的 asOf。',
    positions: '没有自己坐标的社区和村',
    supplyPositions: '各乡镇街道提供居委会、村委会驻地坐标（WGS-84）；编辑写进地点文件的 position。',
    sources: '发表处或日期不确定的来源',
    supplySources: '找到原网站的页面，核对标题和日期。',
    publisher: '只有主办方才知道的',
    supplyPublisher: '主办方填写 content/site.yaml；没有的项目留空，不编造。',
  },
};
