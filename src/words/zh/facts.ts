/** Words of facts, evidence, sources and the ledger. */
export const facts = {
  proof: {
    located: '机器核对',
    'quoted-only': '引文未经机器核对',
    derived: '推算值',
    counted: '本站清点',
  },
  claim: {
    reported: '据原文',
    elsewhere: '据公开报道',
    corroborated: '数量与国家统计名录一致',
    register: '国家统计名录',
    dated: (claim: string, date: string): string => `${claim}，${date}`,
  },
  card: {
    summary: (count: number): string => `这一段的出处（${String(count)}条）`,
    heading: '标题与导语的出处',
    /** Without a date the source gives none. */
    asOf: (when: string | undefined): string => (when === undefined ? '日期未注明' : `截至${when}`),
    report: '报告错误',
    from: '据原文推算，用到：',
    full: '↑ 完整出处见页首',
    caution: '不说明什么：',
  },
  part: { title: '标题', heading: '小标题', body: '正文', caption: '图片说明' },
  position: (part: string, paragraph: number, clause: number): string => `${part}第${String(paragraph)}段第${String(clause)}句`,
  lists: {
    title: (count: number): string => `原文列出的名称和条目（${String(count)}份清单）`,
    intro: '原文列出的名称和条目，一条不少；每一条都由机器在原文里找到。',
  },
  ledger: {
    title: (count: number): string => `全部数据点（${String(count)}个）`,
    intro: '这项机制的全部数据点，包括正文没有用到的。点数字看它自己的一页。',
  },
  data: { public: '公开报道与名录' },
  sources: {
    title: '来源：数字从哪里来',
    description: '主文一篇，其余是用来对照的公开页面和名录。点进去，看引了哪几句、证明了哪些数。',
    neither: '发表处、日期未注明',
    kind: { article: '主文', news: '报道', register: '统计名录', geodata: '地理数据', reference: '工具书' },
    /** A group of sources in the list of all. */
    group: (kind: string, count: number): string => `${kind}（${String(count)}）`,
    quoted: (count: number): string => `引用${String(count)}处`,
  },
  source: {
    title: (name: string): string => `来源：${name}`,
    untitled: (outlet: string, when: string): string => `${outlet}${when}（题名未载）`,
    description: (title: string): string => `本站从《${title}》引用了哪些句子、证明哪些数字。`,
    outlet: '发表处',
    noOutlet: '发表处未注明',
    noDate: '日期未注明',
    published: '日期',
    seen: '怎样读到',
    seenAs: { outlet: '在原网站读到', copy: '读到的是转载，没有读到原网页，所以不给链接', local: '本站存有全文，只公开引用的分句' },
    open: '打开原文',
    licence: '许可',
    quotes: '引用的句子',
    noQuotes: '本站没有从这里引用句子，只用它说明背景。',
  },
  coverage: {
    title: '逐句交代',
    text: (clauses: number, numerals: number, fact: number, list: number, text: number, rhetoric: number): string =>
      `全文切成${String(clauses)}个分句，含${String(numerals)}处数字字样，一处不漏地交代了：${String(fact)}个分句成为数据点的出处，${String(list)}个进了清单，${String(text)}个由本站用自己的话转述，${String(rhetoric)}个只表态、没讲事实。分句从标点断到标点：“第3句”就是那一段里的第三截。`,
    budget: (quoted: number, whole: number, percent: string): string =>
      `证明数字的引文合计${String(quoted)}个汉字，占全文${String(whole)}个汉字的${percent}%，不超过三成；清单里的名称和条目另计。`,
    paragraph: (part: string, paragraph: number, only: boolean): string => (only ? part : `${part}第${String(paragraph)}段`),
    /** Each name with its count, which a line must not part. */
    counts: ({ fact, list, text, rhetoric }: Readonly<Record<'fact' | 'list' | 'text' | 'rhetoric', number>>): readonly string[] =>
      (
        [
          ['数据点', fact],
          ['清单', list],
          ['转述', text],
          ['只表态', rhetoric],
        ] as const
      )
        .filter(([, count]) => count !== 0)
        .map(([name, count]) => `${name}${String(count)}`),
    clauses: (count: number): string => `${String(count)}个分句`,
  },
};
