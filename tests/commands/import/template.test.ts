import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { templateOf } from '../../../src/commands/import/template.ts';
import { writeTemplate } from '../../../src/commands/import/write-template.ts';
import { readContent } from '../../../src/reading/content.ts';
import { COLUMN_HINTS, COLUMN_TITLES, FACT_COLUMNS } from '../../../src/schema/fact-sheet.ts';
import { BASE } from './make-workbook.ts';

const { content } = readContent(BASE);
const book = new ExcelJS.Workbook();
beforeAll(async () => {
  await book.xlsx.load(new Uint8Array((await templateOf(content)).bytes).buffer);
});

const sheet = (name: string): ExcelJS.Worksheet => book.getWorksheet(name) ?? book.addWorksheet();
const column = (name: string, heading: string): readonly string[] => {
  const at = (sheet(name).getRow(1).values as readonly unknown[]).indexOf(heading);
  return sheet(name)
    .getColumn(at)
    .values.slice(2)
    .map((value) => JSON.stringify(value).replaceAll('"', ''));
};

describe('the workbook to fill in', () => {
  test('has how to, the rows, and what can be chosen', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(['说明', '数据', '取值']);
  });

  test('has the columns of statistics and those that a fact needs, under headings that stay in sight, each with its hint', () => {
    const data = sheet('数据');
    const row = data.getRow(1);
    expect((row.values as string[]).slice(1)).toEqual(FACT_COLUMNS.map((each) => COLUMN_TITLES[each]));
    expect((row.values as string[]).slice(1)).toEqual(
      expect.arrayContaining([
        '指标',
        '单位',
        '地区',
        '地区代码',
        '时间',
        '数值',
        '来源',
        '备注',
        '编号',
        '机制',
        '限定',
        '引文',
        '原样',
        '范围',
      ]),
    );
    expect(data.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    for (const [index, each] of FACT_COLUMNS.entries()) {
      const hint = JSON.stringify(row.getCell(index + 1).note);
      expect(hint).toContain(each === 'qualifier' ? '确数；余、多；以上；约' : COLUMN_HINTS[each].replaceAll('"', '\\"'));
    }
  });

  test('keeps codes and dates as texts, and offers lists', () => {
    const data = sheet('数据');
    for (const [index, each] of FACT_COLUMNS.entries()) {
      expect(data.getColumn(index + 1).numFmt ?? 'General', each).toBe(each === 'value' ? 'General' : '@');
      const { type } = (data.getCell(2, index + 1).dataValidation as ExcelJS.DataValidation | undefined) ?? {};
      expect(type, each).toBe(
        each === 'value' ? 'decimal' : ['unit', 'qualifier', 'initiative', 'code', 'place', 'source'].includes(each) ? 'list' : undefined,
      );
    }
  });

  test('offers what the content has', () => {
    expect(column('取值', '限定')).toEqual(['确数', '余、多', '以上', '约']);
    expect(column('取值', '机制')).toEqual(content.initiatives.map(({ data }) => data.name));
    expect(column('取值', '来源')).toEqual(content.sources.map(({ id }) => id));
    expect(column('取值', '地区代码')).toContain('990101101201');
    expect(column('取值', '单位')).toContain('万册');
  });

  test('explains itself with a row of the ledger', () => {
    const rows = sheet('说明')
      .getSheetValues()
      .map((row) =>
        Array.isArray(row)
          ? row
              .slice(1)
              .map((value) => (typeof value === 'string' ? value : ''))
              .join('|')
          : '',
      );
    expect(rows).toContain('编号|books');
    expect(rows).toContain('数值|1.2');
    expect(rows).toContain('限定|余、多');
    expect(rows).toContain('原样|1.2万余册');
  });

  test('is the same bytes from the same content', async () => {
    expect((await templateOf(content, 'all')).bytes.equals((await templateOf(content, 'all')).bytes)).toBe(true);
  });
});

describe('it is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-template-'));
  const file = join(folder, '模板.xlsx');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('with the numbers of a mechanism, by name or id, and never over a file that is there', async () => {
    expect((await writeTemplate(BASE, file, '河道巡护'))[1]).toMatch(/^写好了 .*模板\.xlsx，里面有账本现有的 \d+ 行。/);
    writeFileSync(file, '已经填好的');
    expect(await writeTemplate(BASE, file, undefined)).toEqual([
      false,
      `已经有 ${file}，没有动它。改法：换一个名字，例如 npm run template -- 新模板.xlsx；用不着的先删去。`,
    ]);
    expect(readFileSync(file, 'utf8')).toBe('已经填好的');
  });

  test.each([
    ['x.xls', undefined, 'x.xls  后缀不是 .xlsx。改法：写成 模板.xlsx 这样。'],
    [join(folder, 'y.xlsx'), '河道巡戶', '没有“河道巡戶”这个机制。改法：是不是“河道巡护”？'],
    [join(folder, 'no/y.xlsx'), undefined, expect.stringContaining('没有这个文件夹或文件。改法：')],
  ])('not as %s', async (name, filled, says) => {
    expect(await writeTemplate(BASE, name, filled)).toEqual([false, says]);
    expect(existsSync(name)).toBe(false);
  });

  test.each(['initiatives', 'sources', ''])('not where nothing can be filled in: without “%s”', async (gone) => {
    const root = mkdtempSync(join(folder, 'content-'));
    if (gone !== '') cpSync(BASE, root, { recursive: true });
    rmSync(join(root, gone), { recursive: true });
    const name = join(folder, 'empty.xlsx');
    const [done, says] = await writeTemplate(root, name, undefined);
    expect(done).toBe(false);
    expect(says).toBe(
      `${root} 里没有读到机制或来源：导入的每一行都要有，这份表没有什么可填，没有写文件。改法：看看文件夹对不对，运行 npm run check 看有没有读不了的文件；真是空的，先在 npm run edit 里新建一个来源和一项机制。`,
    );
    expect(existsSync(name)).toBe(false);
  });
});
