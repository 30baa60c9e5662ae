import type { ColumnOf, TableId } from '../../schema/tables/all.ts';
import { reviewsTable } from './review.ts';
import { routesTable, stopsTable } from './stops-tables.ts';

/** One table in words: its name, what it is, and the headings of its columns. */
export interface TableWords<Id extends TableId> {
  readonly name: string;
  /** One sentence: what a row is, and what the table does not hold. */
  readonly sentence: string;
  readonly columns: Readonly<Record<ColumnOf<Id>, string>>;
}

const initiative = '机制';
const asOf = '时间';
const note = '限度';

/** Every public table. A column without a heading, or a heading without a column, does not compile. */
export const tableWords: { readonly [Id in TableId]: TableWords<Id> } = {
  facts: {
    name: '总账',
    sentence: '本站印出的每一个数字，连同引文、算式和核对方式。一行一个数字，有几次观测的，列最近一次。',
    columns: {
      id: '编号',
      label: '数的是什么',
      value: '数值',
      qualifier: '怎么说的',
      unit: '单位',
      text: '数字',
      scope: '范围',
      initiative,
      asOf,
      source: '来源',
      proof: '核对',
      corroborated: '与名录一致',
      quote: '引文',
      part: '部分',
      paragraph: '段',
      clause: '句',
      span: '原样',
      formula: '算式',
      low: '下限',
      high: '上限',
    },
  },
  derived: {
    name: '推算值',
    sentence: '由别的数据点算出来的数。每一个都写明算式、说明什么、不说明什么；原文的“余”按区间算到底。',
    columns: {
      id: '编号',
      label: '算的是什么',
      value: '数值',
      qualifier: '怎么说的',
      unit: '单位',
      text: '数字',
      scope: '范围',
      initiative,
      formula: '算式',
      inWords: '代入数字',
      low: '下限',
      high: '上限',
      meaning: '说明什么',
      caution: '不说明什么',
      from: '用到',
    },
  },
  initiatives: {
    name: '机制',
    sentence: '一行一项机制，一句发现。其他表里的“机制”一列，写的是这里的编号。',
    columns: { id: '编号', order: '次序', name: '名称', field: '领域', title: '标题', finding: '发现', facts: '数据点个数', charts: '图' },
  },
  places: {
    name: '社区和村',
    sentence: '国家统计名录里的全部社区和村，一行一个。不知道坐标的，经纬度空着；借用乡镇驻地坐标的，在位置精度一列写明。',
    columns: {
      code: '统计代码',
      name: '名称',
      official: '名录全名',
      kind: '类别',
      class: '城乡分类',
      township: '乡镇街道',
      lng: '经度',
      lat: '纬度',
      precision: '位置精度',
      positionSource: '位置来源',
      pinyin: '拼音',
      note: '说明',
      alliances: '联盟',
      facts: '数据点',
    },
  },
  townships: {
    name: '乡镇街道',
    sentence: '全部乡镇街道，各有几个社区、几个村。坐标是驻地的，WGS-84。',
    columns: {
      code: '统计代码',
      name: '名称',
      kind: '类别',
      communities: '社区数',
      villages: '村数',
      lng: '经度',
      lat: '纬度',
      precision: '位置精度',
      positionSource: '位置来源',
      source: '名录',
      facts: '数据点',
    },
  },
  alliances: {
    name: '联盟',
    sentence: '原文和公开报道里的联盟、结对和联村党组织。名单没有公开的，一个成员也不列，不猜。',
    columns: {
      id: '编号',
      name: '名称',
      named: '名称公开',
      kind: '类别',
      area: '在哪里',
      ours: '属于本区',
      initiative,
      membership: '名单',
      listed: '公开的成员',
      size: '成员个数',
      organisations: '组织个数',
      townships: '乡镇个数',
      sources: '来源',
      quotes: '引文',
      note,
    },
  },
  members: {
    name: '联盟成员',
    sentence: '公开了名单的联盟，一行一个成员。名单没有公开的联盟，这里一行也没有。',
    columns: {
      alliance: '联盟',
      number: '第几个',
      name: '名称',
      place: '社区或村',
      organisation: '属于组织',
      role: '做什么',
      also: '也属于',
    },
  },
  stops: stopsTable,
  routes: routesTable,
  charts: {
    name: '图',
    sentence: '全站的图，一行一张。每张图自己的网页上，还有图片和它单独的数据文件。',
    columns: {
      id: '编号',
      form: '形式',
      title: '图题',
      subtitle: '量的是什么',
      sentence: '一句话',
      note,
      initiatives: initiative,
      facts: '数据点',
      rows: '行数',
      version: '版本',
    },
  },
  'chart-rows': {
    name: '图的数据',
    sentence: '每张图下面的数据表，拆成一格一行，全站的图合在一起。各图的单位不同，不能跨图相加。',
    columns: { chart: '图', row: '第几行', key: '键', name: '行名', column: '列名', value: '值' },
  },
  sources: {
    name: '来源',
    sentence: '数字从哪里来：主文一篇，其余是用来对照的公开页面、名录和地理数据。',
    columns: {
      id: '编号',
      title: '标题',
      outlet: '发表处',
      published: '日期',
      kind: '类别',
      seen: '怎样读到',
      url: '网址',
      licence: '许可',
      credit: '署名',
      note,
      quotes: '引用处数',
      facts: '数据点',
    },
  },
  corrections: {
    name: '更正',
    sentence: '公开以后改过的数：原来印的什么、现在是什么、哪天改的、为什么。新一期的数是更新，不算更正。',
    columns: {
      id: '编号',
      fact: '数据点',
      change: '改了什么',
      asOf: '哪次观测',
      old: '更正前',
      new: '更正后',
      date: '更正日期',
      why: '为什么',
    },
  },
  reviews: reviewsTable,
};
