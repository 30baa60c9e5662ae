/** Words of what leaves the site: share images, posters, short addresses, the hints inside WeChat. An English edition is a second object of this shape. */
export const zhShare = {
  /** On share images: what a page is about, above its finding. */
  kicker: {
    mechanism: (field: string, name: string): string => `${field} · ${name}`,
    chart: '图',
    place: '地点',
  },
  site: (name: string, tagline: string): string => `${name}：${tagline}`,
  /** At the foot of a share image, which travels without its page: who says the numbers, and when. */
  origin: {
    whole: (who: string): string => `${who} · 出处见网页`,
    register: (outlet: string, year: string): string => `据${outlet}名录，${year}`,
    /** After another origin. */
    withRegister: (other: string, year: string): string => `${other}；名录${year}`,
    reports: '据公开报道，日期和出处见网页',
    articleAndReports: '据原文和公开报道，日期和出处见网页',
    counted: '本站清点',
  },
  dataPoints: '数据点',
  sourcesCited: '来源',
  terms: '术语',
  chartsToTake: '图',
  ofKind: (kind: string, label: string): string => `${kind}，${label}`,
  /** The finding of each main page, as short as a card can hold. */
  pages: {
    initiatives: (count: string): string => `${count}机制，各自做了什么，证据在哪里`,
    places: (total: string): string => `${total}社区和村，一个一页`,
    map: '点在哪里，机制到了哪里：看得出谁在谁旁边',
    charts: (count: number): string => `${String(count)}张图，数据和图片都可以拿走`,
    data: (count: number): string => `${String(count)}个数据点，连同出处一起下载`,
    sources: '数字来自哪里，哪一句，一处一处查得到',
    unknown: '还不知道的，一处一处列在这里',
    corrections: '公开以后改过哪些数，一处一处写明',
    about: '数从哪里来，怎样核对，怎样算',
    alliances: '谁和谁结成联盟，哪些名单没有公开',
    glossary: '行话说成大白话：什么叫一肩挑，什么叫大党委',
    press: '选题、要点、印刷用的图：拿去就能用',
    township: (count: number): string => `${String(count)}个乡镇街道，各有哪些社区和村`,
    community: (count: string): string => `${count}社区，一个一页：哪些机制到了那里`,
    village: (count: string): string => `${count}村，一个一页：哪些机制到了那里`,
  },
  poster: {
    invitation: '扫码看原句、数据和全文',
    preview: '预览版还没有网址，发布后这里是二维码',
    previewPath: (path: string): string => `短网址：${path}`,
    derived: '推算值，算式见网页',
    elsewhere: (scope: string, label: string): string => `${scope}：${label}`,
    open: (hasCode: boolean): string => (hasCode ? '海报（长图，带二维码）' : '海报（长图）'),
    longPress: '长按图片保存。',
    scan: '短网址：',
    alt: (title: string): string => `海报：${title}`,
  },
  short: {
    title: (title: string): string => `去：${title}`,
    text: (path: string): string =>
      `这是二维码用的短网址，马上转到${path}。如果没有自动转过去，请点下面的链接；这个短网址不会变，可以印在展板和手册上。`,
    go: '打开这一页',
  },
};
