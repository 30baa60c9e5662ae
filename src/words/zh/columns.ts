/** 栏目类型, of the list of 47号文 (政府网站发展指引), as far as a site like this one has such columns. A kind for news (工作动态) asks for a weekly entry, which no page here has. */
export type ColumnType = '概况信息' | '数据发布';

/** A column 栏目 as the meta set of a government site names it. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly keywords: readonly string[];
}

const about: Column = {
  name: '关于本站',
  type: '概况信息',
  description: '本站怎样核对数字，保护隐私，署名和许可。',
  keywords: ['关于本站', '核对', '许可'],
};

/** Columns by the first step of their address. Pages with a step more are articles in them. */
export const zhColumns: Readonly<Record<string, Column>> = {
  initiatives: {
    name: '机制',
    type: '概况信息',
    description: '三元区基层治理的机制，一项一页。',
    keywords: ['机制', '基层治理', '党建'],
  },
  places: {
    name: '地点',
    type: '概况信息',
    description: '三元区的乡镇街道、社区和村，一处一页。',
    keywords: ['三元区', '社区', '村', '乡镇街道'],
  },
  alliances: {
    name: '联盟',
    type: '概况信息',
    description: '村和村、单位和单位结成的联盟，成员公开到哪里就列到哪里。',
    keywords: ['三元区', '跨村联建', '党建联盟', '结对共建'],
  },
  map: {
    name: '地图',
    type: '概况信息',
    description: '三元区的社区和村在哪里，哪些机制到了那里。',
    keywords: ['三元区', '地图', '社区', '村'],
  },
  charts: {
    name: '图',
    type: '数据发布',
    description: '本站的每张图，连同数据表、出处和下载。',
    keywords: ['三元区', '数据', '图表'],
  },
  data: {
    name: '数据',
    type: '数据发布',
    description: '本站的每个数据点：数值、单位、时间和证明它的引文，可以下载。',
    keywords: ['三元区', '数据', '开放数据', '下载'],
  },
  facts: {
    name: '数据点',
    type: '数据发布',
    description: '一个数一页：出处、算式、用在哪里、怎样引用。',
    keywords: ['三元区', '数据点', '出处'],
  },
  sources: {
    name: '来源',
    type: '数据发布',
    description: '数字和引文从哪里来，逐段核对到哪里。',
    keywords: ['三元区', '来源', '引文'],
  },
  corrections: {
    name: '更正',
    type: '数据发布',
    description: '改过的数：原来是多少，现在是多少，什么时候改的，为什么。',
    keywords: ['更正', '数据', '说明'],
  },
  unknown: {
    name: '还不知道的',
    type: '数据发布',
    description: '来源没有写的、名单没有公开的，逐条列出，写明谁可以补上。',
    keywords: ['三元区', '数据缺口', '名单未公开'],
  },
  glossary: {
    name: '术语',
    type: '概况信息',
    description: '原文和本站用到的词，每个一句解释，附拼音和英文译法。',
    keywords: ['术语', '一肩挑', '两委', '三会一课'],
  },
  visit: {
    name: '参访',
    type: '概况信息',
    description: '参访的线路和点位：时间表、讲解词、出处。',
    keywords: ['三元区', '参访', '点位', '线路', '讲解词'],
  },
  calendar: {
    name: '日历',
    type: '概况信息',
    description: '每月的党员活动日，可以订阅到自己的日历。',
    keywords: ['党员活动日', '日历', '订阅'],
  },
  search: {
    name: '搜索',
    type: '概况信息',
    description: '在全站找机制、地点、数字、术语和图。',
    keywords: ['搜索', '三元区'],
  },
  about,
  privacy: about,
  attribution: about,
};

/** Columns whose own page is an article, because there is only one. */
export const SINGLE_PAGES: ReadonlySet<string> = new Set(['about', 'privacy', 'attribution']);
