/** 2个社区、14个村 */
function counted(communities: number, villages: number): string {
  return [communities > 0 ? `${String(communities)}个社区` : '', villages > 0 ? `${String(villages)}个村` : ''].filter(Boolean).join('、');
}

/** Words of the pages of places and townships. */
export const zhPlacePages = {
  title: (name: string, township: string): string => `${name}（${township}）`,
  /** Above other people's links to the page. */
  described: (name: string, sentence: string): string => `${name}：${sentence}`,
  townshipTitle: (name: string): string => `${name}的社区和村`,
  counted,
  /** On the page of a source. */
  sentence: {
    only: (township: string, kind: string, classOf: string): string => `${township}唯一的${kind}，城乡分类是“${classOf}”。`,
    among: (township: string, count: number, kind: string, classOf: string): string =>
      `${township}${String(count)}个${kind}之一，城乡分类是“${classOf}”。`,
    named: (list: string): string => `原文点了它的名：${list}。`,
    allied: (names: string): string => `公开的名单里有它：${names}。`,
    /** What mechanisms say; numbers of 0 are left out. */
    reach: (covered: number, unknown: number, kind: string): string =>
      [
        covered > 0 ? `原文有${String(covered)}项机制说到每个${kind}，这里在内` : '',
        unknown > 0 ? `${covered > 0 ? '另有' : '原文有'}${String(unknown)}项只说到一部分，名单没有公开` : '',
      ]
        .filter(Boolean)
        .join('；') + (covered + unknown > 0 ? '。' : ''),
    township: (name: string, district: string, kind: string, communities: number, villages: number): string =>
      `${name}是${district}的一个${kind}，有${counted(communities, villages)}。`,
    /** How many places have a point of their own, borrow that of the township's seat, or have none. */
    positions: (own: number, seat: number, none: number): string => {
      if (own + seat === 0) return '它们都没有查到坐标，地图上是示意位置。';
      const known = [own > 0 ? `${String(own)}个查到坐标` : '', seat > 0 ? `${String(seat)}个借用驻地的坐标` : ''].filter(Boolean);
      return `${[...known, none > 0 ? `其余${String(none)}个只知道属于这里` : ''].filter(Boolean).join('，')}。`;
    },
    namedHere: (names: string): string => `原文点到名的有${names}。`,
  },
  record: {
    title: '名录卡片',
    official: '全称',
    code: '统计代码',
    kind: '类别',
    class: '城乡分类',
    position: '位置',
    visit: '参访',
    coordinates: (lng: number, lat: number): string => `东经${lng.toFixed(3)}°，北纬${lat.toFixed(3)}°`,
    source: '名录',
    located: '下辖各处',
    locatedCount: (own: number, seat: number, none: number): string =>
      [
        `${String(own)}个查到坐标`,
        ...(seat > 0 ? [`${String(seat)}个借用驻地的坐标`] : []),
        ...(none > 0 ? [`${String(none)}个没有`] : []),
      ].join('，'),
  },
  position: {
    site: '按名称查到的坐标，会有误差，只能看个大概。',
    seat: '借用乡镇驻地的坐标，不是村委会的。',
    none: '没有查到坐标，只知道属于哪个乡镇街道。',
    schematic: '示意位置',
  },
  reach: {
    title: '哪些机制到了这里',
    intro: '据原文。原文说的是整类地方、点了名的几处，还是没有公开名单的一部分，分开写。',
    state: {
      named: '原文点了名',
      covered: (kind: string): string => `每个${kind}都在内`,
      listed: '公开的名单里有这里',
      unknown: '只说到一部分，名单未公开，不知道有没有这里',
      outside: '名单已经公开，没有这里',
      passedOver: '点名的没有这里',
    },
    names: (names: string): string => `点名的是${names}；没点到的，不等于没有。`,
    silent: (count: number, kind: string): string => `其余${String(count)}项机制，原文没有说到哪个${kind}。`,
  },
  alliances: {
    title: '参加的联盟',
    with: '同在里面的：',
    of: (organisation: string): string => `属于${organisation}`,
  },
  reported: {
    title: '公开报道怎么说',
    intro: '别的公开页面说到这里的。本站只引用，没有独立核实，引文也没有经机器核对。',
    sentences: '报道说的',
    asOf: (when: string): string => `截至${when}`,
    caution: '注意：',
  },
  unknown: {
    title: '还不知道',
    position: (office: string): string => `${office}在哪里`,
    office: { community: '居委会', village: '村委会' },
    positions: (count: number): string => `${String(count)}个社区和村的位置`,
    detail: '各项机制在这里什么时候建成、做了哪些事',
    lists: '没有公开的名单里有没有这里',
    supplyPosition: (township: string): string => `${township}提供驻地坐标（WGS-84）和分社区、分村的台账`,
    supplyDetail: (township: string): string => `${township}提供分社区、分村的台账`,
    supplyLists: '名单由区委组织部提供',
    end: '。',
    between: '；',
  },
  neighbours: {
    title: (township: string): string => `同在${township}`,
    all: (township: string): string => `${township}的一页`,
  },
  township: {
    dots: '一个点，是一个社区或村',
    classes: '按城乡分类',
    list: '全部社区和村',
    named: '原文点名',
    own: '查到坐标',
    reports: (count: number): string => `公开报道${String(count)}篇`,
    allied: (count: number): string => `联盟${String(count)}个`,
  },
};
