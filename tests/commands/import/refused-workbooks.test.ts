import { expect, test } from 'vitest';
import { proposeWorkbook } from '../../../src/commands/import/workbook.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import { BASE, KNOWN, NEXT, workbookOf, type Cells } from './make-workbook.ts';

async function refusals(bytes: Uint8Array): Promise<readonly string[]> {
  return (await proposeWorkbook(BASE, '表.xlsx', bytes, '2026-12-01')).problems.map(printProblem);
}

type Change = Parameters<typeof workbookOf>[1];
const ROOMS: Cells = { id: 'rooms', asOf: '未注明', value: 42 };
const VILLAGE_ROOMS: Cells = { id: 'village-rooms', asOf: '未注明', value: 36 };
const SOME_TOTAL = '照来源核对每一个数，找出是哪一个错了；不要只改合计。';

const SHEETS: readonly (readonly [what: string, rows: readonly Cells[], change: Change, says: readonly string[]])[] = [
  [
    'merged cells',
    [NEXT, KNOWN],
    (sheet) => sheet.mergeCells('C2:C3'),
    ['数据!C2:C3  这几格合并了，分不清值属于哪一行、哪一列。改法：取消合并，每一格各填各的。'],
  ],
  [
    'hidden rows and columns',
    [NEXT, KNOWN],
    (sheet) => {
      sheet.getRow(3).hidden = true;
      sheet.getColumn(4).hidden = true;
    },
    [
      '数据!D  这一列隐藏了。改法：取消隐藏，看过再导入；用不着的内容删去。',
      '数据!3  这一行隐藏了，或被筛选藏起来了。改法：取消隐藏和筛选，看过再导入；用不着的行删去。',
    ],
  ],
  [
    'changed headings',
    [NEXT],
    (sheet) => {
      sheet.at('value', 1).value = '数量';
      sheet.at('note', 1).value = '指标';
      sheet.getCell(1, 18).value = '经办人';
    },
    [
      '数据!A1  少了“数值”这一列。改法：列名照模板补回来，次序不要紧；重新运行 npm run template 可以看到全部的列名。',
      '数据!A1  少了“备注”这一列。改法：列名照模板补回来，次序不要紧；重新运行 npm run template 可以看到全部的列名。',
      '数据!I1  没有“数量”这一列。改法：改回“数值”。',
      '数据!O1  “指标”这一列写了两次。改法：留下一列，删去另一列。',
      '数据!Q1  这一列没有列名。改法：列名照模板写；用不着的整列删去。',
      '数据!R1  没有“经办人”这一列。改法：列名照模板写，不要改；多出来的列删去。',
    ],
  ],
  [
    'a sheet of another name',
    [NEXT],
    (sheet) => {
      sheet.name = 'Sheet1';
    },
    ['表.xlsx  没有叫“数据”的工作表，只有“Sheet1”。改法：用 npm run template 写出的模板，把数填在“数据”里；工作表改过名的改回来。'],
  ],
  [
    'a further sheet',
    [NEXT],
    (_sheet, book) => void book.addWorksheet('备用').addRow([1]),
    ['备用  工作表“备用”里有内容，不会导入。改法：要导入的移到“数据”，用不着的删去这张工作表。'],
  ],
  ['no rows', [], undefined, ['数据!A2  表里一行数也没有。改法：从第二行起，一行填一个数。']],
  [
    'nothing at all',
    [],
    (sheet) => sheet.spliceRows(1, 1),
    ['数据!A1  工作表是空的。改法：第一行要有列名：用 npm run template 写出的模板。'],
  ],
  [
    'words struck out',
    [NEXT],
    (sheet) => void (sheet.at('quote').font = { strike: true }),
    ['数据!L2  “每晚约95人来书屋夜读”上有删除线，不知道是要还是不要。改法：不要的字删掉；要的取消删除线。'],
  ],
  [
    'numbers struck out',
    [{ ...NEXT, asOf: 2024 }],
    (sheet) => {
      sheet.at('value').font = { strike: true };
      sheet.at('asOf').font = { strike: true };
    },
    [
      '数据!G2  “2024”上有删除线，不知道是要还是不要。改法：不要就删去整行；要的取消删除线。',
      '数据!I2  “95”上有删除线，不知道是要还是不要。改法：不要就删去整行；要的取消删除线。',
    ],
  ],
  [
    'a computed number struck out',
    [{ ...NEXT, value: { formula: '90+5', result: 95, date1904: false } }],
    (sheet) => void (sheet.at('value').font = { strike: true }),
    ['数据!I2  “95”上有删除线，不知道是要还是不要。改法：不要就删去整行；要的取消删除线。'],
  ],
  [
    'the same reading twice',
    [NEXT, NEXT],
    undefined,
    ['数据!A3  “night-readers”在 2024-11 的数，第 2 行已经有了。改法：删去一行；时间不同的改时间，不是一件事的改编号。'],
  ],
  [
    'one fact by two names',
    [
      { ...NEXT, label: '夜读者' },
      { ...KNOWN, label: '夜里的读者' },
    ],
    undefined,
    ['数据!B3  “night-readers”的指标在几行里不一样。改法：改成一样，或只在一行里写，别的行空着。'],
  ],
  [
    'a wrong sum',
    [ROOMS, VILLAGE_ROOMS, { label: '合计', value: 79 }],
    undefined,
    [`数据!I4  合计写的是 79，上面 2 个数加起来是 78。改法：${SOME_TOTAL}`],
  ],
  [
    'a wrong sum below a right one',
    [ROOMS, { label: '小计', value: 42 }, VILLAGE_ROOMS, { label: '小计', value: 36 }, { label: '合计', value: 36 }],
    undefined,
    [`数据!I6  合计写的是 36，上面 2 个数加起来是 78。改法：${SOME_TOTAL}`],
  ],
  [
    'a wrong column of sums',
    [ROOMS, VILLAGE_ROOMS],
    (sheet) => {
      sheet.getCell('Q1').value = '合计';
      sheet.getCell('Q3').value = 80;
    },
    [`数据!Q3  合计写的是 80，上面 2 个数加起来是 78。改法：${SOME_TOTAL}`],
  ],
  [
    'a sum of rooms and circles',
    [ROOMS, { ...ROOMS, id: 'circles', value: 5 }, { label: '合计', value: 47 }],
    undefined,
    ['数据!I4  上面的数单位不同（间、个），不能合计。改法：分开写，或删去合计。'],
  ],
  [
    'a sum of two times',
    [ROOMS, { ...NEXT, id: 'rooms', value: 40, unit: '间', quote: '书屋约40间', span: '约40间' }, { label: '总计', value: 82 }],
    undefined,
    ['数据!I4  上面的数时间不同，不能合计。改法：分开写，或删去总计。'],
  ],
  [
    'what the rest of the content cannot agree to',
    [{ ...NEXT, id: 'rooms', value: 40, qualifier: '确数', quote: '书屋40间', span: '40间' }],
    undefined,
    [
      'content/facts/reading-rooms.yaml:141  算出来是 90.0%，“room-share”是 85.7%。改法：核对算式和两边的数字、单位；确实不一致就写进限度说明，去掉 agrees。',
    ],
  ],
];

test.each(SHEETS)('a workbook with %s is refused', async (_what, rows, change, says) => {
  expect(await refusals(await workbookOf(rows, change))).toEqual(says);
});
