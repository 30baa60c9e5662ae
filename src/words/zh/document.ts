/** What the import of a document says. */
export const zhDocument = {
  revised: (count: number) => [`有 ${count} 处修订没有接受也没有拒绝`, '在 Word 或 WPS 的“审阅”里接受或拒绝全部修订，存好再导入'] as const,
  hidden: (count: number) => [`有 ${count} 处隐藏的文字`, '取消隐藏看一看：要的留下，不要的删掉，存好再导入'] as const,
  empty: ['文稿里没有文字', '图片里的字要打出来；文本框里的字移到正文里'] as const,
  broken: ['文稿读不了，里面有损坏的部分', '用 Word 或 WPS 打开，另存一份，再导入'] as const,
  comment: (words: string): string => `批注“${words}”`,
  box: (words: string): string => `文本框“${words}”：要的话，把字移到正文里`,
  footnote: (words: string): string => `脚注“${words}”：数字的出处写在账本的引文里，别的话写进正文`,
  margin: (words: string): string => `页眉或页脚“${words}”`,
  coloured: (count: number): string => `彩色字和底色 ${count} 处：字留下了，颜色没有`,
  formulas: (count: number): string => `公式 ${count} 个：用文字写`,
  charts: (count: number): string => `图表 ${count} 张：在 content/charts 里建图`,
  objects: (count: number): string => `嵌入的文件 ${count} 个`,
  image: (number: number, alt: string): string => `第 ${number} 张图片${alt === '' ? '' : `“${alt}”`}：用 npm run photo 处理以后再放进来`,
  table: (number: number, words: string): string => `第 ${number} 张表（${words}……）有合并的单元格：拆开再导入，或者改成图`,
  link: (words: string): string => `“${words}”上的链接：不是 https:// 或 http:// 开头`,
  personal: (looks: string): string => `${looks}：不能公开，从正文里删掉`,
  guessed: (words: string): string => `“${words}”是照编号认作标题的`,
  /** The draft itself. */
  head: (file: string): string => `由 ${file} 转成的草稿，还没有核对。看完把这一段删掉。`,
  title: (title: string): string => `原来的标题：${title}`,
  sections: {
    found: '认出来的数，逐个核对说的是不是同一件事：',
    several: '账本里有，说不准是不是这一个，自己选：',
    unknown: '账本里没有，先立数据点，或者改写：',
    named: '没有带过来的：',
    guessed: '请核对：',
  },
  fact: (text: string, id: string, label: string): string => `${text} → ${id}（${label}）`,
  /** The terminal. */
  written: (draft: string): string => `写好了草稿 ${draft}（不会发布，也不进仓库）。`,
  next: (draft: string): string =>
    `接着：\n1. 打开 ${draft}，照开头列的逐项核对。\n2. 正文放进 content/initiatives/ 里的文件；新的机制先运行 npm run new。\n3. 删掉开头那一段，运行 npm run check。`,
  notWritten: (reason: string): string => `写不了草稿：${reason}。改法：确认 drafts 文件夹可以写入，再运行一次。`,
  refused: (count: number): string => `\n有 ${count} 处要先处理，没有写草稿。`,
} as const;
