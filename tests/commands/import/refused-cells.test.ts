import { describe, expect, test } from 'vitest';
import type { CellValue } from 'exceljs';
import { proposeWorkbook } from '../../../src/commands/import/workbook.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import { BASE, FRESH, NEXT, workbookOf, type Cells } from './make-workbook.ts';

const DATE = new Date('2024-05-01');

/** What is wrong with each of these rows: they stand in one workbook, and all is told at once. */
async function refusals(rows: readonly (readonly [cells: Cells, format?: string | undefined])[]): Promise<readonly (readonly string[])[]> {
  const bytes = await workbookOf(
    // Every row is another year's, so that none is the same reading as another.
    rows.map(([cells], index) => ({ ...cells, asOf: cells.asOf === NEXT.asOf ? String(1950 + index) : cells.asOf })),
    (sheet) => {
      rows.forEach(([, format], index) => {
        if (format !== undefined) sheet.at('value', index + 2).numFmt = format;
      });
    },
  );
  const { problems } = await proposeWorkbook(BASE, '表.xlsx', bytes, '2026-12-01');
  const said = problems.map(printProblem);
  return rows.map((_row, index) =>
    said.filter((one) => new RegExp(`^数据![A-Z]+${index + 2} `).test(one)).map((one) => one.replace(/^数据!([A-Z]+)\d+/, '$1')),
  );
}

const NUMBERS: readonly (readonly [value: CellValue, says: string, format?: string])[] = [
  ['95', '“95”存成了文本，不是数。改法：把这一格的格式改成“常规”，再输入一遍；左上角有绿色三角的，点它选“转换为数字”。'],
  ['９５', '“９５”里有全角的数字或标点。改法：改成半角：95。'],
  ['1,058', '“1,058”里有千分位的逗号。改法：去掉逗号，写 1058。'],
  ['3亿4千5百万元', '“3亿4千5百万元”里混着几种单位。改法：只用一个单位：数值写 3.45，单位写 亿元。'],
  ['5千4百', '“5千4百”里混着几种单位。改法：只用一个单位：数值写 5400，单位照账本。'],
  ['95人', '“95人”把单位写在数里。改法：数值写 95，单位写 人。'],
  ['4000万元', '“4000万元”把单位写在数里。改法：数值写 4000，单位写 万元。'],
  ['44.6%', '“44.6%”连百分号写在一起。改法：数值写 44.6，单位写 %。'],
  [0.446, '这一格是百分比格式，看见的是 44.6%，存的是 0.446。改法：把格式改成“常规”，数值写 44.6，单位写 %。', '0.0%'],
  [12, '这一格的格式里有“万”，看见的不只是数，存的是 12。改法：把格式改成“常规”，再照来源写数值，单位写在“单位”一列。', '0"万"'],
  [
    12,
    '这一格的格式里有“人次”，看见的不只是数，存的是 12。改法：把格式改成“常规”，再照来源写数值，单位写在“单位”一列。',
    '#,##0_ "人次";-0',
  ],
  [12, '这一格的格式里有“万”，看见的不只是数，存的是 12。改法：把格式改成“常规”，再照来源写数值，单位写在“单位”一列。', '0\\万'],
  [12000, '这一格的格式把数缩小了看，存的是 12000。改法：把格式改成“常规”，再照来源写数值和单位。', '#,##0,'],
  ['2100余', '“2100余”里有“余”。改法：数值只写数字，在“限定”一列选“余、多”。'],
  ['约95', '“约95”里有“约”。改法：数值只写数字，在“限定”一列选“约”。'],
  ['10万元以上', '“10万元以上”里有“以上”。改法：数值只写数字，在“限定”一列选“以上”。'],
  ['90—100', '“90—100”是一个范围，不是一个数。改法：范围不立数据点；来源另有确数的，写确数。'],
  ['95\u00a0', '“95\u00a0”的前后或中间有空格，存成了文本。改法：把这一格的格式改成“常规”，删掉空格，再输入一遍。'],
  ['九十五', '“九十五”是汉字写的数。改法：数值写 95；“原样”一列照来源写汉字。'],
  ['无', '这里写的是“无”，不是数。改法：没有数就删去整行；空着和“无”都不是0。'],
  ['  ', '这里只有空格。改法：空着和空格都不是0；写上数，没有数就删去整行。'],
  [null, '数值空着。改法：空着不是0：写上数；来源写的就是0才写0；没有数就删去整行。'],
  [-5, '数值是负的（-5）。改法：来源里没有负数；增减分开立数据点，单位和指标写清。'],
  [33.3333333, '33.3333333 的小数太长，像是算出来的。改法：照来源的写法写几位就几位；要算的写成账本里的 derived。'],
  [DATE, '这里存成了日期（2024-05-01）。改法：把这一格的格式改成“常规”，再把数输入一遍。'],
  [true, '这里是逻辑值 TRUE，不是数。改法：写上数。'],
  [{ error: '#DIV/0!' }, '公式出错：#DIV/0!。改法：改好公式，或直接写上数。'],
  [{ formula: 'B9/B8', result: { error: '#DIV/0!' } }, '公式出错：#DIV/0!。改法：改好公式，或直接写上数。'],
  [{ formula: 'B9*2', date1904: false }, '这里是公式，没有算出来的结果。改法：用 Excel 或 WPS 打开，存一次再导入；或者直接写上数。'],
  [{ formula: 'B9', result: 0, date1904: false }, '公式算出0，多半引用了空着的格子。改法：空着不是0：来源真写了0才写0，直接输入。'],
];

describe('a number is not', async () => {
  const found = await refusals(NUMBERS.map(([value, , format]) => [{ ...NEXT, value }, format]));
  test.each(NUMBERS.map(([value, says], index) => [value, says, found[index]] as const))('%j', (_value, says, told) => {
    expect(told).toEqual([`I  ${says}`]);
  });
});

const CELLS: readonly (readonly [cells: Cells, says: string])[] = [
  [{ id: 'Night Readers' }, 'A  “Night Readers”不能作编号。改法：编号只能用小写英文字母、数字和连字符，以字母开头，例如 joint-villages。'],
  [{ id: null }, 'A  没有编号。改法：写上编号；新的数据点自己起一个，小写英文字母、数字和连字符。'],
  [{ id: 'room-share-computed' }, 'A  “room-share-computed”是推算出来的，不能导入。改法：改回去，或者删去这一行；要改，就改它用到的数。'],
  [{ label: '夜读\u00a0的人' }, 'B  “夜读\u00a0的人”里有不换行空格。改法：删掉这一格，重新输入一遍。'],
  [{ unit: '万人' }, 'C  单位写的是“万人”，账本里“night-readers”的单位是“人”。改法：照账本的单位写数值；来源换了单位的，另立一个数据点。'],
  [{ code: '990101101001', place: '竹湾村' }, 'E  代码 990101101001 是松影社区，这里写的是“竹湾村”。改法：照名录改名称，或者改代码。'],
  [{ code: '990101101201|990101101202', place: '竹湾村' }, 'E  地区有 1 个，代码有 2 个。改法：一个代码对一个名称，次序一样，用“|”隔开。'],
  [{ place: '竹湾村' }, 'F  写了地区“竹湾村”，没有写代码。改法：写 990101101201。'],
  [{ code: '990101101009' }, 'F  没有代码是“990101101009”的地方。改法：是不是“990101101001”？'],
  [{ code: 990101101001 }, 'F  代码存成了数（990101101001）。改法：把这一格的格式改成“文本”，再把代码输入一遍，一位也不能少。'],
  [{ code: '9901011010' }, 'F  “9901011010”不是统计代码。改法：乡镇街道写9位数字，社区和村写12位数字，一位也不能少。'],
  [{ asOf: null }, 'G  没有写时间。改法：来源写了就照写，例如 2024 或 2024-05；没有写，填 未注明。'],
  [{ asOf: '2024年11月' }, 'G  “2024年11月”不能作时间。改法：时间写成 2021、2021-10 或 2021-10-17，原文没有就写 未注明。'],
  [{ asOf: 45413 }, 'G  时间存成了数（45413）。改法：把这一格的格式改成“文本”，知道到哪天就写 2024-05-01，只知道到月就写 2024-05。'],
  [
    { asOf: DATE },
    'G  时间存成了日期格式（2024-05-01），看不出知道到哪一天还是哪个月。改法：把这一格的格式改成“文本”，知道到哪天就写 2024-05-01，只知道到月就写 2024-05。',
  ],
  [{ qualifier: '大概' }, 'J  “大概”不是限定。改法：从这几个里选：确数；余、多；以上；约。'],
  [
    { qualifier: '余' },
    'M  “约95人”读出来是 约95人（约），这里写的是 95余人（余、多）。改法：让“数值”、“限定”、“单位”与引文一致；如果引文配错了数据点，换成对的引文。',
  ],
  [{ source: 'evening-papr' }, 'K  没有“evening-papr”这个来源。改法：是不是“evening-paper”？'],
  [{ quote: null }, 'L  新的数没有写引文。改法：写上引文：每个数都要有来源里的一句作证。'],
  [{ quote: ' 每晚约95人来书屋夜读' }, 'L  “每晚约95人来书屋夜读”前后有空格。改法：删掉前后的空格。'],
  [{ source: 'yunxiu' }, 'L  引文“每晚约95人来书屋夜读”不在来源 yunxiu 里。改法：照抄原文里从标点到标点的完整分句，一字不改。'],
  [
    { quote: '每晚约96人来书屋夜读' },
    'M  数字“约95人”不在引文“每晚约96人来书屋夜读”里。改法：“原样”照抄引文里的数字，连同余、多、以上和单位。',
  ],
  [{ span: '95人' }, 'M  “95人”前面还有“约”，不是确数。改法：“原样”连同这个词一起抄，“限定”照着改；“不足”“至多”这样的说法不立数据点。'],
  [
    { value: 96 },
    'M  “约95人”读出来是 约95人（约），这里写的是 约96人（约）。改法：让“数值”、“限定”、“单位”与引文一致；如果引文配错了数据点，换成对的引文。',
  ],
  [{ initiative: '村级书室' }, 'N  没有“村级书室”这个机制。改法：是不是“村级书屋”？'],
  [
    { initiative: '河道巡护' },
    'N  “night-readers”在 content/facts/reading-rooms.yaml 里，不属于“river-watch”。改法：照账本写机制，或者空着；要换地方，由维护者改文件。',
  ],
  [
    { note: '另有33个村' },
    'O  数字“33个”是直接打上去的。改法：先在 content/facts 立数据点，再写 {编号}；属于名称就加进 content/names.yaml。',
  ],
  [
    { asOf: '2025', value: 80, quote: '每晚约80人来书屋夜读', span: '约80人' },
    'G  除了时间，和账本里 2023-11 的那一次一模一样。改法：新一期的数要有新的引文；原来的时间写错了，由维护者改文件，并写更正。',
  ],
];

describe('a cell is not', async () => {
  const found = await refusals(CELLS.map(([cells]) => [{ ...NEXT, ...cells }]));
  test.each(CELLS.map(([cells, says], index) => [cells, says, found[index]] as const))('%j', (_cells, says, told) => {
    expect(told).toEqual([says]);
  });
});

const NEW: readonly (readonly [cells: Cells, says: string])[] = [
  [{ label: null }, 'B  新的数据点“lamps-0”没有写指标。改法：写上指标；编号写错了就改编号。'],
  [{ scope: null }, 'D  新的数据点“lamps-1”没有写范围。改法：写上范围；编号写错了就改编号。'],
  [
    { initiative: null },
    'N  新的数据点“lamps-2”没有写机制。改法：从列表里选一项；不属于哪项机制的公共数据，先用 npm run new 建好，再导入后来的数。',
  ],
  [
    { unit: '万盏' },
    'M  “12盏”读出来是 12盏（确数），这里写的是 12万盏（确数）。改法：让“数值”、“限定”、“单位”与引文一致；如果引文配错了数据点，换成对的引文。',
  ],
];

describe('a new fact is not without', async () => {
  const found = await refusals(NEW.map(([cells], index) => [{ ...FRESH, id: `lamps-${index}`, ...cells }]));
  test.each(NEW.map(([cells, says], index) => [cells, says, found[index]] as const))('%j', (_cells, says, told) => {
    expect(told).toEqual([says]);
  });
});

test('all that is wrong in a row is told at once', async () => {
  const [told] = await refusals([[{ ...NEXT, value: '95', asOf: null, qualifier: '大概', note: ' 有空格' }]]);
  expect(told).toHaveLength(4);
});
