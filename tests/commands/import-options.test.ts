import { expect, test } from 'vitest';
import { readImportOptions, type ImportRequest } from '../../src/commands/import-options.ts';

test.each<[readonly string[], ImportRequest]>([
  [['表.xlsx'], { path: '表.xlsx', kind: 'xlsx', initiative: undefined }],
  [['稿.DOCX'], { path: '稿.DOCX', kind: 'docx', initiative: undefined }],
  [['稿.docx', '--for', '跨村联建'], { path: '稿.docx', kind: 'docx', initiative: '跨村联建' }],
])('npm run import -- %j', (args, request) => {
  expect(readImportOptions(args)).toEqual(request);
});

const USAGE = '用法：npm run import -- 表格.xlsx，或 npm run import -- 文稿.docx [--for 机制]';
test.each<[readonly string[], string]>([
  [[], USAGE],
  [['表.xlsx', '表二.xlsx'], USAGE],
  [['表.xlsx', '--of', 'x'], USAGE],
  [['稿.docx', '--for'], USAGE],
  [['表.xlsx', '--yes'], '没有“--yes”：改动要人看过，亲手写“是”才写进去。'],
  [['表.xls'], '表.xls  不读 .xls 文件。改法：用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入。'],
  [['表.xlsx', '--for=跨村联建'], '表格不用 --for，什么也没有写：每一行属于哪项机制，写在它的“机制”一列。改法：去掉 --for，再导入一次。'],
])('npm run import -- %j is refused', (args, says) => {
  expect(readImportOptions(args)).toBe(says);
});
