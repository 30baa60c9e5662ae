import type { FactColumn } from '../../schema/fact-sheet.ts';

/** The workbook that editors fill in: how to fill it in, and what `npm run template` says. */
export const zhTemplate = {
  title: '怎样填这份表',
  steps: [
    '在“数据”里一行填一个数：哪件事、什么时候、多少、哪句话作证。列名不改，不合并单元格，不隐藏行和列。',
    '改账本里已经有的数：写编号、时间、数值和要改的格子，别的空着。空着表示不动，不表示0，也不表示删掉；要删备注、时间依据或地区代码，在那一格写“删去”。',
    '编号和时间都和账本一样，是改那一次的数；时间不一样，是新的一次，旧的留着。',
    '改的是发布过的数，在“更正理由”写为什么改；新一期的数不是更正，不用写。',
    '新的数据点自己起一个编号，写上机制。不属于哪项机制的公共数据，请维护者先建好。',
    '要加合计：另起一行，编号空着，指标写“合计”或“小计”。导入时会重新加，对不上就不收；合计本身不导入。',
    '存好，运行 npm run import -- 这个文件.xlsx。有错会写出在哪一格、怎么改，一次全报；没有错就列出改动，看过输入“是”才写。',
  ],
  columnsTitle: '列名',
  meaning: '填什么',
  exampleTitle: '例子',
  exampleNote: '这一行是账本里现成的，照着它看各列怎么填',
  sourceTitle: '来源标题',
  qualifiers: (words: readonly string[]): string => `原文怎样说这个数：${words.join('；')}。余、多、以上、约都写在这里，数值里只写数字`,
  /** What to know about a column besides what the schema says. */
  also: {
    id: '同一个数据点在几行里编号相同。从账本里抄，或者自己起，以后不改',
    asOf: '写成2024、2024-05或2024-05-01，知道多细写多细',
    value: '不写单位、逗号和百分号；44.6%写44.6，单位写%',
    unit: '账本里有的，单位要一样；亿、万写在单位里，例如3.45和亿元',
    code: '几个地方用|隔开',
    place: '和代码一一对应，几个地方用|隔开',
    source: '写编号；编号和标题在“取值”里',
    initiative: '写名称或编号',
    why: '只有改发布过的数才写，会和新旧两个数一起公开',
  } as Readonly<Partial<Record<FactColumn, string>>>,
  usage: '用法：npm run template [-- 文件名.xlsx] [--with 机制]，机制写名称、编号或“全部”',
  /** The name of the file when none is given. */
  file: '数据模板.xlsx',
  exists: (file: string): string => `已经有 ${file}，没有动它。改法：换一个名字，例如 npm run template -- 新模板.xlsx；用不着的先删去。`,
  notXlsx: (file: string): string => `${file}  后缀不是 .xlsx。改法：写成 模板.xlsx 这样。`,
  unknown: (word: string, fix: string): string => `没有“${word}”这个机制。改法：${fix}`,
  nothing: (folder: string): string =>
    `${folder} 里没有读到机制或来源：导入的每一行都要有，这份表没有什么可填，没有写文件。改法：看看文件夹对不对，运行 npm run check 看有没有读不了的文件；真是空的，先在 npm run edit 里新建一个来源和一项机制。`,
  notWritten: (file: string, reason: string): string => `写不了 ${file}：${reason}。改法：确认文件夹在，可以写入，再运行一次。`,
  written: (file: string, rows: number): string =>
    `写好了 ${file}${rows > 0 ? `，里面有账本现有的 ${rows} 行` : ''}。\n先看“说明”，在“数据”里填，存好以后运行 npm run import -- ${file}`,
} as const;
