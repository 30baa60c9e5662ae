import type { Chart } from '../../schema/chart.ts';

/** How each form is read, for the page of a chart: what a mark is, what its size says, and what it does not say. */
const reading: Readonly<Record<Chart['form'], string>> = {
  places:
    '一个点是一个社区或一个村，名称和代码照国家统计局的名录，同一个点在每一页都是它。点挤在一起只表示同属一组，不是地图上的位置。实心是原文说到的，虚线圈是原文没有说的。',
  units:
    '一个方块代表的数写在图里，数方块就是数数目；不满一格的，按比例只画一部分。方块没有名字：它只说有多少，不说是哪几个。末端渐隐，表示原文写的是“余”，真数在这一格里；箭头表示原文写的是“以上”，没有上限。',
  bars: '一根条是一个数，单位都一样，从零画起，长的在上。末端渐隐，表示原文写的是“余”；箭头表示原文写的是“以上”。',
  shares: '一根条是一个百分比，整条轨道是100%。百分比的分母原文没有写，不能相加，也不能互相比较谁做得多。',
  pairs: '左右两片方块，一格一个，各数各的。中间的虚线把两边隔开：能不能相除，写在图里。',
  ladder: '一行是一组人，一个点是一种标准，离左边越远钱越多，单位都是元每月。空心是基本的标准，实心是图题下面说的那些人的标准。',
  parts: '一行是一个组成部分，大小没有含义，次序照原文。',
  process: '箭头只表示先后，粗细都一样：原文没有给出每一步有多少人、多少件，所以不画宽窄。',
  calendar: '一行一个月，一个小点一天，大点是这件事的日子，浅底是周末。星期按公历算出，不是原文写的。',
  timeline: '一列是一年，一行是一件事。浅色是这一年里的某个时候，不表示从一月做到十二月；实心是从头一年做到末一年。',
  network:
    '连线表示原文或公开报道把它们归在一处：一个组织的成员、一份文件的去处、同一类的几家；线的长短和位置由程序排开，没有含义。虚线空环是算在总数里、名字没有公开的。',
  tree: '一列是一级，从左到右是区、乡镇街道、社区和村。一格一个社区或村，所以一个乡镇街道有多高，它的社区和村就有多少。',
  comparison: '一行一个地方，各用各的轨道，时间写在名字下面。时间不同、范围相套，所以不连线，不排名次。总数没有见到的，画虚线框。',
};

/** Words of the gallery, of the page of a chart, and of its embedded form. An English edition is a second object of this shape. */
export const zhChartPages = {
  reading,
  gallery: {
    title: (count: number): string => `${String(count)}张图，都可以拿走`,
    description: '每张图自成一页：图片、数据、引用格式、嵌入代码，都从同一份数据里来。转载请注明出处。',
    elsewhere: '全区',
    jump: '按机制跳转',
  },
  page: {
    title: (title: string): string => `${title}（图）`,
    kicker: '图',
    reading: '怎样读这张图',
    evidence: (count: number): string => `图里的${String(count)}个数据点，各自的出处`,
    evidenceIntro: '图题、图注和图里的数，都从这些数据点来。',
    items: '图里的各项，出在哪里',
    itemsIntro: '每一项都由机器在来源里找到位置。数据点已经引过的句子印在这里，其余只写第几段第几句：全文不归本站转载。',
    shown: '用在这些页面',
    onHome: '首页',
    take: '拿走这张图',
    takeText: '图片带着图题、来源和站名，单独看也看得懂。按CC BY 4.0许可，注明出处就可以转载和改编。',
    png: 'PNG图片',
    pngFor: '公众号、Word、PPT',
    svg: 'SVG矢量图',
    svgFor: '印刷、放大',
    csv: 'CSV表格',
    csvFor: 'Excel、WPS',
    json: 'JSON数据',
    jsonFor: '程序',
    embed: '嵌入到别的网页',
    embedText: '把这段代码贴进网页的源代码。图会跟着宽度变，来源写在图里；第二行脚本只管调整高度，不要也能看。',
    cite: '引用',
    share: '一段话说完',
    embedTitle: (title: string): string => `${title}（嵌入）`,
    from: (site: string): string => `${site}：看出处、取数据`,
  },
  /** In the file of a picture. */
  picture: {
    site: (name: string, tagline: string): string => `${name}：${tagline}`,
    version: (version: string): string => `版本${version}`,
  },
  tools: { take: '取图：', page: '单独成页', embed: '嵌入' },
};
