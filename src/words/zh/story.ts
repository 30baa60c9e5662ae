/** What the story on the home page says by itself; its steps are content. */
export const zhStory = {
  kind: { community: '社区', village: '村' },
  counted: (count: number): string => `${count}个`,
  /** Each step in one sentence, for those who do not see the dots. */
  told: {
    townships: (total: number, groups: readonly (readonly [name: string, count: number])[]): string =>
      `${total}个点按乡镇街道围成${groups.length}组：${groups.map(([name, count]) => `${name}${count}个`).join('、')}。`,
    kinds: (communities: number, villages: number): string => `红点是社区，${communities}个；绿点是村，${villages}个。`,
    classes: (classes: readonly (readonly [name: string, communities: number, villages: number])[]): string =>
      `按城乡分类排成几行：${classes
        .map(([name, communities, villages]) =>
          [name, ...(communities > 0 ? [`社区${communities}个`] : []), ...(villages > 0 ? [`村${villages}个`] : [])].join('，'),
        )
        .join('；')}。`,
    allOf: (kind: string, text: string): string => `${text}${kind}的点全是实心的，别的点退到下面。`,
    someOf: (kind: string, all: number, text: string): string =>
      `${all}个${kind}都画成虚线圈，不知道哪些在内；旁边另有${text}方块，只表示有多少，不表示是哪几个。`,
    named: (names: readonly string[]): string => `从点里站出来的是${names.join('、')}。`,
  },
  place: (name: string, township: string): string => `${name}（${township}）`,
  schematic: '各组的位置是示意，不是地图。',
  more: '接着读：',
  next: '往下看：同样的点，换着站法 ↓',
  find: {
    jump: '直接找你的那个点',
    label: '社区或村的名字、拼音或首字母',
    example: '北门、beimen或bm',
    list: '不查名字，看全部名单',
  },
};
