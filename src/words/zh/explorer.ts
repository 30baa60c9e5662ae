/** What the charts say while a reader explores them. An English edition is a second object of this shape. */
export const zhExplorer = {
  explore: '筛选排序',
  sort: '排序',
  chooseYear: '换年份',
  all: '全部',
  reset: '恢复原样',
  close: '关闭',
  evidence: '看出处',
  more: '详细',
  walkHint: '方向键逐项查看，回车固定，Esc退出',
  sortHint: '点表头可以排序。',
  year: '年份',
  earlier: '上一年',
  later: '下一年',
  backTo: (year: number): string => `回到${year}年`,
  zoomOut: '返回全区',
  zoomedTo: (name: string, count: string): string => `已放大${name}，${count}。按Esc返回全区。`,
  /** 名称，列名值，第3项，共132项 */
  option: (name: string, cells: readonly string[], index: number, count: number): string =>
    [name, ...cells, `第${index}项`, `共${count}项`].join('，'),
  cell: (column: string, value: string): string => `${column}：${value}`,
  quoted: (quote: string): string => `原文：${quote}`,
  joined: (pieces: readonly string[]): string => pieces.join('，'),
  shown: (count: number, all: number): string => (count === all ? `共${all}项` : `${all}项中的${count}项`),
  members: (count: number): string => `${count}个社区和村`,
  yearShown: (year: number): string => `已换成${year}年`,
};
