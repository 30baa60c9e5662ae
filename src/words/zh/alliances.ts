/** Words of the pages of alliances. */
export const zhAlliances = {
  name: '联盟',
  kind: { 'joint-village': '联村党组织', line: '示范线联盟', building: '楼宇联盟', pairing: '结对共建' },
  index: {
    title: (whole: number): string => `谁和谁结成联盟：点全了名的只有${String(whole)}组`,
    finding: (whole: number, part: number, none: number): string =>
      `原文写到的联盟和结对里，成员全部点名的${String(whole)}组，点了一部分的${String(part)}组；另有${String(none)}条只写了数目，一个名称也没有公开。没有公开的画空环，不猜。`,
    ours: '本区的',
    elsewhere: '别的县的，只作对照',
    elsewhereNote:
      '下面这些都不在三元区，同三元区没有隶属关系，不计入本区的任何一个数。放在这里，是因为它们公开了成员，看得出联起来是什么样。',
    see: '看这个联盟',
  },
  elsewhere: (area: string): string => `别的县的例子：在${area}，不计入本区。`,
  unnamed: '名称未公开',
  /** What is known of the members, as one sentence. */
  finding: {
    published: (names: string): string => `成员全部公开：${names}。`,
    /** A list that stands for several organisations is too long to be said. */
    publishedMany: (organisations: number, members: number): string =>
      `${String(organisations)}个组织、${String(members)}个成员，名单全部公开。`,
    partial: (names: string, missing: number): string => `点到名的有${names}；其余${String(missing)}个没有公开。`,
    partialOpen: (names: string): string => `点到名的有${names}；其余没有公开。`,
    unpublished: (counts: string): string => `${counts}：是哪些，没有公开。`,
    unpublishedOpen: '有哪些成员，没有公开。',
  },
  figure: {
    title: { published: '谁和谁联在一起', partial: '点到名的，和没有点名的', unpublished: '只有数目，没有名单' },
    /** @param when of the numbers; undefined when nobody counts. */
    subtitle: (named: boolean, when: string | undefined): string =>
      `${named ? '一个实心的点是一个成员' : '一个空环是一个，名称都没有公开'}${when === undefined ? '' : `；${when}`}`,
  },
  record: {
    title: '联盟卡片',
    kind: '类别',
    area: '在哪里',
    initiative: '属于机制',
    membership: '名单',
    members: '成员',
  },
  where: {
    title: '在哪里',
    elsewhere: '成员不在本区，本站没有它们的位置，地图上不画。',
    unpublished: '名单未公开，地图上一个点也不画。',
    organisations: '成员是单位，不是社区和村，本站没有它们的位置，地图上不画。',
  },
  also: '也在别的联村党组织里：',
  evidence: {
    title: '出处',
    located: '机器核对',
  },
  unknown: {
    title: '还不知道',
    limits: '读的时候注意',
    supply: '怎样补上：',
    editor: '编辑收到名单以后',
    editorText: (file: string): string =>
      `把成员写进${file}的members，社区和村写统计名录的名称和代码，再把membership改成published，补上公开的出处。网络图、地图、成员各自的地点页会照着更新；名称、代码、个数和原文对不上，检查会指出在哪一行。`,
    sample:
      "members:\n  - name: 名称，社区和村照统计名录\n    place: '12位统计代码'，单位不写这一行\n    organisation: 属于哪个组织，几个组织合写时才要",
    none: '成员都公开了。办过哪些事、效果怎样，来源没有写的，本站也不知道。',
  },
  others: '同一机制里的',
  all: '全部联盟',
};
