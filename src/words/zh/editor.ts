/** What the editor at `/admin/` says in its own words; the rest comes from the schemas and from Sveltia. */
export const editorZh = {
  title: '三元图志 · 编辑',
  /** The folder that a colleague chooses is called this in Sveltia's sentence. */
  project: '三元图志',
  /** What `npm run edit` prints once both are there. */
  opened: (address: string, site: string): string =>
    [
      '',
      `编辑器开好了：${address}`,
      `网站在：${site}（保存以后自己更新）`,
      '请用 Chrome 或 Edge 打开。点“打开本机的文件夹”，选这个项目的文件夹（里面有 content 的那一个）。',
      '怎样编辑：看编辑手册 content/README.md。',
      '按 Ctrl+C 结束。',
      '',
    ].join('\n'),
  body: '正文',
  bodyHint: '大白话写；数字用工具栏里的“数”插入，不要直接打。标题用二级标题。',
  fileName: '文件名，也是网址：小写英文字母、数字和连字符，以字母开头，保存以后不要再改',
  fileNameOfFacts: '哪项机制的数据点，就写那项机制的文件名；公共数据以 public- 开头',
  badFileName: '文件名只能用小写英文字母、数字和连字符，以字母开头，例如 joint-villages',
  /** Collections and single files: the plural in the list, and one of them on a button. */
  names: {
    facts: ['数据点', '数据点文件'],
    initiatives: ['机制', '机制'],
    pages: ['关于本站的页面', '页面'],
    townships: ['社区和村', '乡镇街道'],
    alliances: ['联盟', '联盟'],
    stops: ['参访点位', '点位'],
    routes: ['参访线路', '线路'],
    glossary: ['术语', '术语'],
    charts: ['图', '图'],
    sources: ['来源', '来源'],
    corrections: ['更正', '更正'],
    photos: ['照片', '照片'],
    site: ['网站信息', '网站信息'],
    moves: ['搬走和撤下的页面', '搬走和撤下的页面'],
    names: ['名称里的数字', '名称里的数字'],
    story: ['首页的故事', '首页的故事'],
    press: ['媒体页', '媒体页'],
    dictionary: ['名称词典', '名称词典'],
  },
  chartOf: (form: string): string => `图：${form}`,
  everyFact: '全部数据点',
  everyChart: '全部图',
  /** Words that stand between the tags of a component. */
  words: '显示的字',
  wordsHint: '正文里显示的字；不写就显示它的名称',
  /** Headings of the preview. */
  preview: { unknown: '还不知道的', yes: '是', no: '否' },
  commits: {
    create: '新建{{collection}}“{{slug}}”',
    update: '修改{{collection}}“{{slug}}”',
    delete: '删除{{collection}}“{{slug}}”',
    uploadMedia: '上传“{{path}}”',
    deleteMedia: '删除“{{path}}”',
  },
} as const;
