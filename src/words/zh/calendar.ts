/** Words of the calendar page and of the file that calendars subscribe to. */
export const zhCalendar = {
  title: (day: string): string => `党员活动日：每月${day}，订阅一次就不用再记`,
  /** Around the day, which stands as a number with its evidence. */
  finding: ['三元区把每月', '定为“党员活动日”。订阅这份日历，它每个月自己出现在日历里。'],
  name: '三元区党员活动日',
  event: '党员活动日',
  /** In the file, where no link shows it. */
  note: (quote: string): string =>
    `据原文：“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”。全天，每月重复；遇到周末和节假日怎样安排，原文没有说。`,
  subscribe: '订阅',
  how: '“订阅”让手机或电脑的日历隔些时候自己来取这个文件，改了跟着改，不用再导入；以webcal开头的链接就是同一个https网址，只是告诉系统用日历打开。',
  open: '用日历打开',
  download: '下载日历文件（.ics）',
  url: '订阅的网址：',
  preview: '预览版还没有网址，不能订阅，先下载文件导入；发布以后，这里是订阅的链接。',
  what: '文件里有什么',
  whatText: '一个全天的日程，每月重复一次，没有结束的日子。星期几、是不是节假日，以日历自己为准。',
  missing: '没有排进来的',
  missingText: '“18汇企日”名字里带着数字，可是在每月的哪一天，原文没有写，别处也没有公开的日期。本站只记下它的名字，不替它排日程。',
  missingLink: '“18汇企日”在术语里怎么说',
  mechanism: '主题党日这一项机制',
  corrections: '更正的订阅（Atom）',
};
