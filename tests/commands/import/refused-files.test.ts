import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS, openOffice, packed } from '../../../src/commands/import/office-file.ts';
import { proposeWorkbook } from '../../../src/commands/import/workbook.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import { BASE, NEXT, workbookOf } from './make-workbook.ts';

async function refusals(bytes: Uint8Array): Promise<readonly string[]> {
  return (await proposeWorkbook(BASE, '表.xlsx', bytes, '2026-12-01')).problems.map(printProblem);
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, text(part)])));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
const SAVE = '用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入。';

/** An archive whose one part swells to more than is allowed when it is unpacked. @param declared what it says of itself. */
function bomb(size: number, declared = size): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(size) }));
  bytes.writeUInt32LE(declared, bytes.readUInt32LE(bytes.length - 6) + 24);
  return new Uint8Array(bytes);
}

const FILES: readonly (readonly [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, says: string])[] = [
  ['nothing', () => new Uint8Array(), '文件是空的（0 字节）。改法：多半没有存好或没有拷完，重新存一份。'],
  [
    'too much',
    () => new Uint8Array(LIMITS.packed + 1),
    '文件太大（4.0 MB），最多 4.0 MB。改法：删去图片和用不着的部分，或者分成几份导入。',
  ],
  ['the old format', () => new Uint8Array(OLE), `这是旧格式（.xls 或 WPS 的 .et），改了后缀也还是旧格式。改法：${SAVE}`],
  [
    'a password',
    () => new Uint8Array([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    '文件加了密码，读不了。改法：打开它，去掉密码，存好再导入。',
  ],
  ['commas', () => text('编号,数值\r\na,1\r\n'), `这是 CSV 或别的纯文本，只改了后缀。改法：${SAVE}`],
  ['a web page', () => text('\uFEFF<html><table></table></html>'), `这是网页，只改了后缀。改法：${SAVE}`],
  ['a PDF', () => text('%PDF-1.7'), `这是 PDF，只改了后缀。改法：找到原来的文件，${SAVE}`],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), `这不是 Excel 工作簿，或者已经损坏。改法：${SAVE}`],
  [
    'macros',
    () => zip({ 'xl/workbook.xml': '', 'xl/vbaProject.bin': '' }),
    '文件里有宏。改法：用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”（不带宏），再导入。',
  ],
  ['a document', () => zip({ 'word/document.xml': '' }), '这是 Word 文档，只改了后缀。改法：把后缀改回 .docx，再导入。'],
  ['the binary format', () => zip({ 'xl/workbook.bin': '' }), `这是二进制格式（.xlsb）。改法：${SAVE}`],
  ['OpenDocument', () => zip({ mimetype: 'x' }), `这是 OpenDocument 格式。改法：${SAVE}`],
  ['another archive', () => zip({ 'a.txt': 'a' }), `这个压缩包里没有 Excel 工作簿。改法：${SAVE}`],
  [
    'a broken workbook',
    () => zip({ 'xl/workbook.xml': '<workbook' }),
    '工作簿读不了，里面有损坏的部分。改法：用 Excel 或 WPS 打开，另存一份，再导入。',
  ],
  [
    'half of itself',
    async () => (await workbookOf([NEXT])).slice(0, 3000),
    '文件不完整，像是没有下载完或没有拷完。改法：重新下载或拷贝，确认能打开，再导入。',
  ],
  [
    'a bomb',
    () => bomb(1000, LIMITS.unpacked + 1),
    '文件解压以后太大，像是有人做了手脚，没有打开。改法：核对文件是从哪里来的；删去图片和用不着的工作表，另存一份再导入。',
  ],
  [
    'a bomb that lies',
    () => bomb(4 * 1024 * 1024, 1000),
    '文件里“xl/workbook.xml”写的大小和实际的不符，没有打开。改法：核对文件是从哪里来的，打开另存一份再导入。',
  ],
];

describe('a file that holds', () => {
  test.each(FILES)('%s is refused', async (_what, bytes, says) => {
    expect(await refusals(await bytes())).toEqual([`表.xlsx  ${says}`]);
  });
});

test('what was unpacked within limits is no larger when it is unpacked again', async () => {
  const parts = openOffice(await workbookOf([NEXT]), 'xlsx');
  expect(openOffice(packed(parts), 'xlsx')).toEqual(parts);
});
