/** What the moving story and the field that finds a place say; the only words of theirs that reach the reader's browser. */
export const zhFinder = {
  stills: '改看静图，不随滚动变化',
  moving: '改回随滚动变化',
  hits: (count: number): string => `有${count}个：点一个，或用方向键选、回车点亮`,
  some: (offered: number, count: number): string => `有${count}个，先列${offered}个：再多打一个字，或看全部名单`,
  none: '名录里没有这个名字。换一个写法，或看全部名单。',
  offline: '名录没有取到：连上网再试，或看全部名单。',
  kind: { community: '社区', village: '村' },
  belongs: (township: string, kind: string): string => `${township}的${kind}，`,
  open: '看它的页面',
};
