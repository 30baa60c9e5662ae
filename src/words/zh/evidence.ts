import type { Qualifier } from '../../domain/quantity.ts';

/** How the numbers of a source are limited, in a sentence; `low` and `high` carry their unit. */
const limits = {
  exact: (): string => '，是确数。',
  'more-than': (low: string, high: string): string => `，是个区间：至少${low}，不到${high}。准确的数没有写。`,
  'at-least': (low: string): string => `，不少于${low}，上限没有写。`,
  about: (low: string, high: string): string => `，是约数，计算时按${low}到${high}算。`,
} satisfies Readonly<Record<Qualifier, (low: string, high: string) => string>>;

/** Words of a fact's own page, of the pages of sources, and of citations. An English edition is a second object of this shape. */
export const zhEvidence = {
  /** How a number is known, wherever evidence stands. */
  standing: {
    corroborated: '据原文',
    reported: '据原文',
    elsewhere: '据公开报道',
    counted: '本站清点',
    derived: '推算值',
  },
  explained: {
    corroborated: '原文这样写；国家统计局的名录里数出来，个数一样。印证的只是个数，不是做没做到。',
    reported: '数字由原文的作者自己报告，没有别的来源证实。',
    elsewhere: '数字出自公开报道或公开资料，没有别的来源证实。',
    counted: '由程序从本站的名录里数出来，名录一改，数就跟着变，没有人手填。',
    derived: '由本站用别的数据点算出来，不是谁报告的。',
  },
  checked: {
    located: '引文由机器在原文里找到，位置、数值、单位都核对过；“第几句”从标点数到标点，一截算一句。',
    'quoted-only': '手上没有这一页的全文，引文照录，机器核对不了位置。',
  },
  fact: {
    kicker: '数据点',
    title: (label: string, text: string): string => `${label}：${text}`,
    /** Above other people's links to it: a finding alone does not say of what. */
    description: (label: string, finding: string): string => `${label}：${finding}`,
    says: (who: string, span: string): string => `${who}写的是“${span}”`,
    article: '原文',
    page: '来源',
    limits,
    counted: (title: string): string => `照${title}清点出来的数，构建一次，重数一次。`,
    countedHere: '照本站的内容清点出来的数，构建一次，重数一次。',
    record: { scope: '范围', unit: '单位', noUnit: '没有单位', asOf: '时间', id: '编号' },
    evidence: '出处',
    earlier: '以前的数',
    formula: '算式',
    formulaIntro: '点算式里的数，看它自己的出处。',
    caution: '不说明什么',
    note: '还要知道',
    known: '怎么知道的',
    beside: '同一件事，另有一个数',
    besideSame: '两边说的是同一件事，数对得上。',
    makes: '用它算出的数',
    uses: '用在哪里',
    usesIntro: '每一处都链到印着它的那一页。总账、数据表、各栏目的目录，幻灯片和印刷品不列；图题里的数只列在图上。',
    noUses: '除了总账和来源页，还没有哪一页印它。',
    history: '改动记录',
    noHistory: '还没有更正过。发布以后每改一次，这里写明哪天、从几改成几、为什么。',
    changed: (was: string, became: string): string => `从${was}改为${became}`,
  },
  uses: {
    initiative: '机制',
    chart: '图',
    alliance: '联盟',
    place: '地点',
    stop: '点位',
    route: '线路',
    page: '其他页面',
    source: '来源',
    derived: '用它算出',
    fact: '别的说明',
    home: '首页',
    map: '地图',
    /** A folded list of many pages. */
    many: (count: number): string => `${String(count)}页`,
    places: (count: number): string => `${String(count)}个地点的页面`,
  },
  source: {
    resting: { chart: '这一段里，图用到的句子', list: '这一段里的清单', stop: '这一段里，参访点位用到的句子' },
    told: '转述在',
    clauses: (numbers: string): string => `第${numbers}句`,
    more: '不带数字，用在',
    drawn: '用到这个来源的图',
    visited: '用到这个来源的参访点位',
    counted: '照它清点出来的数',
  },
  coverage: {
    caption: '逐段：分句和数字字样各有多少，交代了没有',
    columns: ['段', '一格一个分句', '分句的去处', '数字字样', '已交代'],
    numerals: (count: number, fact: number, other: number): string =>
      count === 0
        ? '没有数字'
        : `数字${String(count)}处：${[fact > 0 ? `数据点${String(fact)}` : '', other > 0 ? `不是数量的${String(other)}` : ''].filter(Boolean).join('，')}`,
    key: { fact: '数据点的出处', list: '进了清单', text: '由本站用自己的话转述', rhetoric: '只表态，没讲事实', open: '还没有交代' },
    notFacts: (count: number): string => `不是数据点的${String(count)}处数字字样，各是什么`,
    because: (numeral: string, reason: string): string => `“${numeral}”：${reason}`,
    whole: (percent: string): string => `${percent}%`,
    /** Before the percentage where the table has no head. */
    done: '已交代',
  },
  cite: {
    page: '引用这一页',
    gbt: '国标格式（GB/T 7714）',
    plain: '一句话',
    permalink: '固定版本的网址',
    /** What the version of a page is made from. */
    version: {
      text: (version: string): string => `版本${version}由正文算出，改一个字就变；从这个网址进来，页首会说变过没有。`,
      fact: (version: string): string =>
        `这个数据点现在的版本是${version}。数值、引文、算式、说明有一处改动，版本就会变；从这个网址进来，页面会说明有没有变过。`,
      table: (version: string): string => `这张表现在的版本是${version}，由每一行的数据算出；从这个网址进来，页面会说明有没有变过。`,
      chart: (version: string): string =>
        `本图现在的版本是${version}。数字、文字、出处有一处改动，版本就会变；从这个网址进来，页面会说明有没有变过。`,
    },
    /** Before and after the version that the reader's citation names. */
    changed: (now: string): readonly [string, string] => [
      '您引用的版本是',
      `，和现在的${now}不一样：引用以后改动过，或者网址抄错了。请核对再用。`,
    ],
    same: (now: string): string => `您引用的就是现在的版本${now}。`,
    noAddress: '预览版还没有正式网址，引用前请换成发布后的网址。',
    noUpdate: '更新日期从第一次发布起写进来。',
    copy: '复制',
    copied: '已复制',
    select: '已选中，请手动复制',
  },
};
