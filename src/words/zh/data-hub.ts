import type { Field } from '../../schema/tables/field.ts';
import { zhAlliances } from './alliances.ts';
import { facts } from './facts.ts';
import { frame } from './frame.ts';
import { places } from './places.ts';
import { zhReview } from './review.ts';
import { zhStops } from './stops.ts';

/** What stands for the codes in the columns of the tables, by column; a column that is not here prints its values as they are. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  qualifier: { exact: '确数', 'more-than': '余、多', 'at-least': '以上', about: '约' },
  proof: facts.proof,
  part: facts.part,
  'initiatives.field': frame.field,
  'places.kind': places.kind,
  'townships.kind': places.townshipKind,
  precision: { site: '自己的坐标', seat: '乡镇驻地的坐标' },
  'stops.precision': { site: '查到的坐标', seat: '乡镇驻地的坐标', schematic: '示意位置' },
  talks: zhStops.talk,
  'alliances.kind': zhAlliances.kind,
  membership: places.membership,
  'sources.kind': facts.sources.kind,
  seen: { outlet: '在原网站读到', copy: '在转载处读到', local: '手上有全文' },
  form: {
    places: '地点',
    units: '方块',
    bars: '条形',
    shares: '比例',
    pairs: '并排两格',
    ladder: '高低两档',
    parts: '组成',
    process: '步骤',
    calendar: '日历',
    timeline: '时间轴',
    network: '网络',
    tree: '层级',
    comparison: '各地对照',
  },
  'reviews.kind': zhReview.kinds,
  change: { value: '数', date: '时间', evidence: '出处', withdrawn: '撤下' },
};

/** What an empty cell says, by column: whether there is none, or nobody knows. The others say 无. */
const nothing: Readonly<Record<string, string>> = {
  lng: '未查到',
  precision: '未查到',
  'places.alliances': '公开名单里没有',
  'alliances.listed': '—',
  organisation: '不分组织',
  role: '没有写',
  'members.place': '不在本区名录',
};

const type: Readonly<Record<Field['type'], string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: 'true或false',
  list: '几项',
};

/** Words of the data hub: its front page, the page of each table, and what filters and sorts it. */
export const zhData = {
  values,
  nothing,
  none: '无',
  yes: '是',
  no: '否',
  hub: {
    title: (tables: number): string => `数据：${String(tables)}张表，都可以拿走`,
    description: '本站的每个数字、每个地点、每张图、每个来源，都在这些表里。点进去能筛选、排序、下载。',
    list: '全部的表',
    rows: (count: number): string => `${String(count)}行`,
    empty: '还没有',
    whole: '给程序和研究者',
    package: 'Frictionless数据包',
    packageText: '描述每张表的每一列，用现成的工具就能校验、导入数据库。',
    index: '机器可读的目录',
    indexText: '每张表有哪些列、几行，每个文件的网址、大小和SHA-256。',
    llms: '给大语言模型的说明',
    llmsText: '这个网站是什么，数据在哪里，引用时要守的规矩。',
    opening: '打开文件的时候',
    notes: [
      'CSV带BOM，Excel和WPS直接打开，汉字不乱码。统计代码有十二位，Excel会把它显示成科学计数；要看代码，请用XLSX。',
      '文字以=、+、-、@开头的，CSV会在前面加一个半角单引号，免得表格软件把它当成公式来运行。XLSX和JSON里没有这个引号。',
      '一格里有几项的，CSV和XLSX用“ | ”隔开，JSON里是数组。空着的格，意思是没有或者不知道，不是零。',
      '“余”“多”“以上”“约”单独写在qualifier一列。引用时请照text一列：去掉一个字，就成了另一个数。',
    ],
    editions: '版本：引用什么，就能找回什么',
    editionsText: (major: string): readonly string[] => [
      '列的版本写成“主.次”。加一列，次版本加一；删列、改名、改类型、改取值，主版本加一，并写在下面。',
      `以/data/${major}/开头的网址，列固定在这个主版本；不带版本的网址，永远是最新的。现在两处内容相同。`,
      '数据的版本是内容SHA-256的前八位，写在每张表的页面和机器可读的目录里。数据改了一处，它就变；内容相同，它就相同。',
    ],
    history: [
      { edition: '1.0', says: '第一版。' },
      { edition: '1.1', says: '多了参访点位（stops）、参访线路（routes）。原来的表一列没有动。' },
      { edition: '1.2', says: '多了三审记录（reviews）。原来的表一列没有动。' },
    ],
    licence: '数据按CC BY 4.0许可，注明出处就可以转载、改编。引文归原作者所有，不在许可范围内。',
  },
  table: {
    title: (name: string): string => `${name}：数据表`,
    kicker: '数据',
    forWhom: { xlsx: 'Excel、WPS', csv: '通用表格', json: '程序' },
    size: (rows: number, edition: string, version: string): string => `${String(rows)}行 · 列的版本${edition} · 数据版本${version}`,
    evidence: '出处',
    files: '数据',
    /** Where the page lists what the rows are of. */
    list: (rows: number): string => `一共${String(rows)}行，全部在上面的文件里。这里只列出每张图；点图题，它那一页有数据表。`,
    none: '还没有。公开以后改过数，就会列在这里。',
    dictionary: '每一列是什么',
    dictionaryText: '下载文件里的列，次序相同。',
    inJson: 'JSON里，引文一组放在evidence里，算式一组放在derived里。',
    type,
    maybe: '可以空着',
    refers: (table: string): string => `见“${table}”表`,
    key: '不重复',
    cite: '引用这张表',
    others: '其他的表',
  },
  controls: {
    label: '筛选和排序',
    find: '在表里找',
    findHint: '名称、编号',
    all: '全部',
    option: (name: string, count: number): string => `${name}（${String(count)}）`,
    sort: '排序',
    printed: '原来的次序',
    ascending: (name: string): string => `${name}，升序`,
    descending: (name: string): string => `${name}，降序`,
    reset: '恢复原样',
    /** The script writes numbers in place of the stars. */
    shown: (of: string): string => `*${of}，共*${of}`,
    whole: (of: string): string => `共*${of}`,
    row: '行',
    rowsOf: { charts: '张图', reviews: '项内容' } as Readonly<Record<string, string>>,
    nothing: '没有符合的行。放宽一项条件，或者恢复原样。',
  },
  file: {
    sheet: '数据',
    about: '说明',
    heading: { name: '列名', field: '字段', type: '类型', sentence: '意思', values: '取值' },
    rows: { table: '表', sentence: '内容', edition: '列的版本', version: '数据版本', source: '出处', licence: '许可', address: '网址' },
  },
  package: {
    description: (tagline: string): string =>
      `${tagline}的全部公开数据。数字由来源自己报告，本站逐条核对引文，没有另外证实。带“余”“多”“以上”“约”的数，照text一列引用，不要只取value。CSV带BOM；以=、+、-、@开头的文字前面加了半角单引号。`,
    keywords: ['基层治理', '社区', '村', '党建', '开放数据'],
  },
  llms: {
    page: (address: string): string => `网页：${address}`,
    words: {
      what: '每个数字都连着它在来源里的那一句；名单没有公开的画空环，没有写日期的标“未注明”。',
      rules: '引用的规矩',
      data: '数据',
      initiatives: '机制',
      pages: '其他页面',
    },
    rules: [
      '数字照text引用，连同“余”“多”“以上”“约”：去掉一个字，就成了另一个数。',
      '数字由来源自己报告，本站只核对引文，没有另外证实。引用时说“据原文”，并给出来源。',
      'asOf是“未注明”的，不要补日期；名单是“未公开”的，不要补名字。',
      '单位不同、时间不同、来源不同的数，不要相加、相除或排名。推算值要连同“不说明什么”一起引用。',
      '引用一张表或一张图时，带上它的版本号；数据改了一处，版本号就变。',
    ],
    pages: [
      ['/places/', '地点', '每个社区、每个村一页，统计代码就是网址。'],
      ['/alliances/', '联盟', '谁和谁结成联盟，哪些名单没有公开。'],
      ['/charts/', '图', '每张图一页，带数据、出处和嵌入代码。'],
      ['/sources/', '来源', '每个来源引了哪几句，证明了哪些数。'],
      ['/glossary/', '词汇', '行话的白话解释和英文，例如什么是“一肩挑”。'],
      ['/unknown/', '还不知道', '全部缺口，和谁可以补。'],
      ['/corrections/', '更正', '公开以后改过哪些数，哪天改的，为什么。'],
      ['/map/', '地图', '社区和村在哪里，哪些机制到了那里。'],
      ['/visit/', '参访', '线路、点位、讲解词和时间表。'],
      ['/calendar/', '日历', '党员活动日，可以订阅。'],
      ['/present/', '演示', '每项机制、每条线路一套幻灯片。'],
      ['/brief/', '印刷品', '讲解单、手册和展板。'],
      ['/press/', '媒体', '现成的选题，印刷用的图。'],
      ['/press/facts.txt', '要点', '全站要点的纯文字。'],
      ['/about/', '关于本站', '怎样核对，怎样算。'],
    ] as const,
  },
};
