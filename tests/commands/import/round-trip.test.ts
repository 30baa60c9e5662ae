import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openAtlas } from '../../../src/catalogue/atlas.ts';
import { tableOf } from '../../../src/catalogue/tables/table.ts';
import { workbook } from '../../../src/catalogue/tables/workbook.ts';
import { showChanges } from '../../../src/commands/import/show.ts';
import { templateOf } from '../../../src/commands/import/template.ts';
import { proposeWorkbook, type Proposal } from '../../../src/commands/import/workbook.ts';
import { readContent } from '../../../src/reading/content.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import { tableWords } from '../../../src/words/zh/tables.ts';
import { BASE } from './make-workbook.ts';

const { content } = readContent(BASE);
let downloaded: Uint8Array = new Uint8Array();
beforeAll(async () => {
  downloaded = await workbook(tableOf(openAtlas(content), 'facts'), '云岫图志', '/data/facts/');
});

/** The download after somebody worked in it: cells by the heading of their column and the id of their row. */
interface Edited {
  readonly cell: (id: string, heading: string) => ExcelJS.Cell;
  /** Copies a row to the end. @returns its cells. */
  readonly copy: (id: string) => (heading: string) => ExcelJS.Cell;
  readonly sheet: ExcelJS.Worksheet;
}

async function edit(bytes: Uint8Array, change: (edited: Edited) => void = () => undefined): Promise<Proposal> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet('数据') ?? book.addWorksheet('数据');
  const columnOf = (heading: string): number => (sheet.getRow(1).values as readonly unknown[]).indexOf(heading);
  const rowOf = (id: string): ExcelJS.Row => {
    const number = sheet.getColumn(1).values.indexOf(id);
    return sheet.getRow(number);
  };
  change({
    sheet,
    cell: (id, heading) => rowOf(id).getCell(columnOf(heading)),
    copy: (id) => {
      const added = sheet.addRow((rowOf(id).values as ExcelJS.CellValue[]).slice(1));
      return (heading) => added.getCell(columnOf(heading));
    },
  });
  return proposeWorkbook(BASE, 'facts.xlsx', new Uint8Array(await book.xlsx.writeBuffer()), '2026-12-01');
}

const told = ({ before, after, changes, corrections, problems }: Proposal): readonly string[] =>
  problems.length > 0 ? problems.map(printProblem) : showChanges(before, after, changes, corrections).map((line) => line.trim());
const HEAD = 'night-readers  夜读的人（content/facts/reading-rooms.yaml）';
const PAGES = '印在 /initiatives/reading-rooms/、/sources/evening-paper/';
const { columns: titles } = tableWords.facts;

describe('the table that the site offers for download', () => {
  test('says nothing new as it is', async () => {
    const proposal = await edit(downloaded);
    expect(proposal).toMatchObject({
      problems: [],
      changes: [],
      files: [],
      rows: content.facts.flatMap(({ data }) => [...data.facts, ...data.derived, ...data.counted]).length,
    });
  });

  test('brings back exactly the words that were changed', async () => {
    const proposal = await edit(downloaded, ({ cell }) => (cell('night-readers', titles.label).value = '夜里来读书的人'));
    expect(told(proposal)).toEqual([HEAD, '改说法：指标 夜读的人 → 夜里来读书的人', PAGES]);
    expect(proposal.files.map(({ old, now }) => now === old?.replace('label: 夜读的人', 'label: 夜里来读书的人'))).toEqual([true]);
  });

  test('brings back exactly the number that was changed', async () => {
    const proposal = await edit(downloaded, ({ cell }) => {
      cell('night-readers', titles.value).value = 90;
      cell('night-readers', titles.quote).value = '每晚约90人来书屋夜读';
      cell('night-readers', titles.span).value = '约90人';
    });
    expect(told(proposal)).toEqual([
      HEAD,
      '改动（2023-11）：数值 80 → 90；引文 每晚约80人来书屋夜读 → 每晚约90人来书屋夜读；原样 约80人 → 约90人',
      PAGES,
    ]);
  });

  test('brings back a row that was copied for another time', async () => {
    const proposal = await edit(downloaded, ({ copy }) => {
      const cell = copy('night-readers');
      cell(titles.asOf).value = '2024-11';
      cell(titles.value).value = 95;
      cell(titles.quote).value = '每晚约95人来书屋夜读';
      cell(titles.span).value = '约95人';
    });
    expect(told(proposal)).toEqual([HEAD, '新的一次（2024-11）：约95人，evening-paper“每晚约95人来书屋夜读”', PAGES]);
  });

  test.each<[what: string, id: string, column: keyof typeof titles, value: ExcelJS.CellValue, says: string]>([
    [
      'a number without its quotation',
      'night-readers',
      'value',
      90,
      '数据!Q13  “约80人”读出来是 约80人（约），这里写的是 约90人（约）。改法：让“数值”、“限定”、“单位”与引文一致；如果引文配错了数据点，换成对的引文。',
    ],
    [
      'what the site makes',
      'night-readers',
      'text',
      '约90人',
      '数据!F13  “数字”由机器算出，改了没有用。改法：改回“约80人”；要改的写在别的列。',
    ],
    [
      'a cell that was emptied',
      'night-readers',
      'quote',
      null,
      '数据!M13  “引文”清空了，原来是“每晚约80人来书屋夜读”。改法：放回去；不改就不要动。',
    ],
    [
      'a number that is computed',
      'listeners-per-story',
      'value',
      9,
      '数据!A15  “listeners-per-story”是推算出来的，不能导入。改法：改回去，或者删去这一行；要改，就改它用到的数。',
    ],
  ])('refuses %s', async (_what, id, column, value, says) => {
    expect(told(await edit(downloaded, ({ cell }) => (cell(id, titles[column]).value = value)))).toEqual([says]);
  });
});

test.each<[what: string, change: (cell: ExcelJS.Cell) => void, says: string]>([
  [
    'struck through',
    (cell) => (cell.font = { strike: true }),
    '“80”上有删除线，不知道是要还是不要。改法：不要就删去整行；要的取消删除线。',
  ],
  [
    'shown with a word',
    (cell) => (cell.numFmt = '0"万"'),
    '这一格的格式里有“万”，看见的不只是数，存的是 80。改法：把格式改成“常规”，再照来源写数值，单位写在“单位”一列。',
  ],
])('a number of the download that is only %s is no number left alone', async (_what, change, says) => {
  const proposal = await edit(downloaded, ({ cell }) => {
    change(cell('night-readers', titles.value));
  });
  expect(told(proposal)).toEqual([`数据!C13  ${says}`]);
});

describe('the workbook of the numbers there are', () => {
  test('says nothing new as it is, with the readings of every mechanism', async () => {
    const { bytes, rows } = await templateOf(content, 'all');
    expect(await edit(bytes)).toMatchObject({ problems: [], changes: [], rows });
    expect(rows).toBe(content.facts.flatMap(({ data }) => data.facts.flatMap(({ observations }) => observations)).length);
  });

  test('brings back exactly the note that was written into it', async () => {
    const { bytes } = await templateOf(content, new Set(['reading-rooms']));
    const proposal = await edit(bytes, ({ cell }) => (cell('night-readers', '备注').value = '只是一晚。'));
    expect(told(proposal)).toEqual([HEAD, '改说法：备注 （空） → 只是一晚。', PAGES]);
  });
});
