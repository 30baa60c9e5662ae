/** What an import says on the terminal: what it found, what it would change, what it did. */
export const zhImport = {
  usage: '用法：npm run import -- 表格.xlsx，或 npm run import -- 文稿.docx [--for 机制]',
  noYes: '没有“--yes”：改动要人看过，亲手写“是”才写进去。',
  forDocuments: '表格不用 --for，什么也没有写：每一行属于哪项机制，写在它的“机制”一列。改法：去掉 --for，再导入一次。',
  refused: (count: number): string => `\n有 ${count} 处要改，什么也没有写。全部改好再导入一次。`,
  noChange: (rows: number): string => `没有改动：表里的 ${rows} 行和账本一样。`,
  only: '表里没有的数据点不动。',
  heading: (file: string, rows: number): string => `${file}：读了 ${rows} 行，和账本不一样的：`,
  made: '新的数据点',
  field: (name: string, old: string, now: string): string => `${name} ${old} → ${now}`,
  reading: (asOf: string, parts: string): string => `改动（${asOf}）：${parts}`,
  fact: (parts: string): string => `改说法：${parts}`,
  added: (asOf: string, text: string, source: string, quote: string): string => `新的一次（${asOf}）：${text}，${source}“${quote}”`,
  corrected: (file: string, why: string): string => `一并写更正 ${file}：${why}`,
  printedOn: (pages: readonly string[], more: number): string =>
    `印在 ${pages.join('、')}${more > 0 ? `等 ${pages.length + more} 页` : ''}`,
  nowhere: '还没有一页印它',
  nothing: '（空）',
  gone: '（删去）',
  newUnit: (unit: string): string => `单位“${unit}”账本里还没有，看看是不是写错了`,
  totals: (count: number): string => `合计 ${count} 处，都重新加过，对得上；合计不导入。`,
  counts: (facts: number, files: readonly string[]): string => `一共 ${facts} 个数据点，写进 ${files.join('、')}。`,
  question: '\n看清楚了，写进去就输入“是”，再按回车；按别的都不写：',
  notAnswered: '没有写“是”，什么也没有写。',
  written: (files: readonly string[]): string =>
    `写好了：${files.join('、')}。\n接着：npm run check 再查一遍，npm run dev 看看网页，然后提交。`,
  meanwhile: (file: string): string => `${file}  看改动的时候有人改了这个文件，什么也没有写。改法：再导入一次，看新的改动。`,
  notWritten: (reason: string): string =>
    `写不了：${reason}。改法：确认 content 可以写入、磁盘没有满，再运行一次 npm run import；没写完的它会先写完。`,
  interrupted: {
    dropped: (count: number): string => `上一次导入还没有开始写就停了，账本没有动；清掉了它准备的 ${count} 个文件。`,
    finished: (files: readonly string[]): string => `上一次导入停在中间，已经接着写完：${files.join('、')}。`,
    stuck: (files: readonly string[], journal: string): string =>
      `${files.join('、')}  上一次导入停在中间，这以后又有人改过，机器不敢接着写。改法：新的内容在同一个文件夹里以“.import”结尾的文件中，自己对照改好，再删去它们和 ${journal}。`,
  },
} as const;
