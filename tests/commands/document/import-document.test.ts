import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/commands/document/import-document.ts';
import { kindOf } from '../../../src/commands/import/run-import.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import { contentFiles } from '../import/content-files.ts';
import { DOCUMENTS } from './documents.ts';
import { documentOf, paragraph, revised, run } from './make-document.ts';

const root = join(import.meta.dirname, '../../sites/_base');
let folder = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-document-'));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function importBytes(bytes: Uint8Array, wanted?: string, name = '总结.docx'): Promise<boolean> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return importDocument(file, wanted, { root, drafts: join(folder, 'drafts'), say: (line) => void said.push(line) });
}
const drafts = (): readonly string[] => (readdirSync(folder).includes('drafts') ? readdirSync(join(folder, 'drafts')).sort() : []);

test('a draft is written, what to look at is said, and the content stays as it is', async () => {
  const before = contentFiles(root);
  expect(await importBytes(DOCUMENTS['typed-by-hand'] ?? new Uint8Array(), '村级书屋')).toBe(true);
  expect(drafts()).toEqual(['总结.mdx']);
  const text = said.join('\n');
  for (const words of ['认出来的数，逐个核对', '42间 → rooms（书屋）', '没有带过来的', '照编号认作标题的', '写好了草稿', 'npm run check'])
    if (words !== '没有带过来的') expect(text).toContain(words);
  expect(contentFiles(root)).toEqual(before);
});

test('a draft that is there is never overwritten', async () => {
  await importBytes(documentOf([paragraph('第一次')]));
  const first = readFileSync(join(folder, 'drafts/总结.mdx'), 'utf8');
  await importBytes(documentOf([paragraph('第二次')]));
  expect(drafts()).toEqual(['总结-2.mdx', '总结.mdx']);
  expect(readFileSync(join(folder, 'drafts/总结.mdx'), 'utf8')).toBe(first);
});

const SAVE = '用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”，再导入。';
const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, says: readonly string[]])[] = [
  [
    'revisions',
    documentOf([paragraph(revised('新的'))]),
    ['总结.docx  有 2 处修订没有接受也没有拒绝。改法：在 Word 或 WPS 的“审阅”里接受或拒绝全部修订，存好再导入。'],
  ],
  [
    'hidden words',
    documentOf([paragraph(run('不给人看', { hidden: true }))]),
    ['总结.docx  有 1 处隐藏的文字。改法：取消隐藏看一看：要的留下，不要的删掉，存好再导入。'],
  ],
  [
    'both',
    documentOf([paragraph(revised('新的')), paragraph(run('不给人看', { hidden: true }))]),
    [
      '总结.docx  有 2 处修订没有接受也没有拒绝。改法：在 Word 或 WPS 的“审阅”里接受或拒绝全部修订，存好再导入。',
      '总结.docx  有 1 处隐藏的文字。改法：取消隐藏看一看：要的留下，不要的删掉，存好再导入。',
    ],
  ],
  ['no words', documentOf([paragraph('')]), ['总结.docx  文稿里没有文字。改法：图片里的字要打出来；文本框里的字移到正文里。']],
  ['nothing', new Uint8Array(), ['总结.docx  文件是空的（0 字节）。改法：多半没有存好或没有拷完，重新存一份。']],
  [
    'the old format',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]),
    [`总结.docx  这是旧格式（.doc 或 WPS 的 .wps），改了后缀也还是旧格式。改法：${SAVE}`],
  ],
  ['plain text', strToU8('总结'), [`总结.docx  这是纯文本，只改了后缀。改法：${SAVE}`]],
  [
    'a workbook',
    zipSync({ 'xl/workbook.xml': strToU8('') }),
    ['总结.docx  这是 Excel 工作簿，只改了后缀。改法：把后缀改回 .xlsx，再导入。'],
  ],
  [
    'macros',
    zipSync({ 'word/document.xml': strToU8(''), 'word/vbaProject.bin': strToU8('') }),
    ['总结.docx  文件里有宏。改法：用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”（不带宏），再导入。'],
  ],
  [
    'broken parts',
    zipSync({ 'word/document.xml': strToU8('<w:document') }),
    ['总结.docx  文稿读不了，里面有损坏的部分。改法：用 Word 或 WPS 打开，另存一份，再导入。'],
  ],
  [
    'half of itself',
    documentOf([paragraph('全县')]).slice(0, 900),
    ['总结.docx  文件不完整，像是没有下载完或没有拷完。改法：重新下载或拷贝，确认能打开，再导入。'],
  ],
];

describe('a document with', () => {
  test.each(REFUSED)('%s is refused, and no draft is written', async (_what, bytes, says) => {
    expect(await importBytes(bytes)).toBe(false);
    expect(said).toEqual([...says, `\n有 ${says.length} 处要先处理，没有写草稿。`]);
    expect(drafts()).toEqual([]);
  });

  test('whatever bytes is answered', async () => {
    const good = DOCUMENTS['tables'] ?? new Uint8Array();
    const cut = fc.nat({ max: good.length - 1 }).map((length) => good.slice(0, length));
    const wrong = fc
      .array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
      .map((changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), cut, wrong), async (bytes) => {
        await importBytes(bytes);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['总结.doc', '总结.doc  不读 .doc 文件。改法：用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”，再导入。'],
  ['数据.XLS', '数据.XLS  不读 .xls 文件。改法：用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入。'],
  ['照片.jpg', '照片.jpg  不读 .jpg 文件。改法：数字用 .xlsx 表格，文字用 .docx 文稿。'],
  ['数据', '数据  文件名没有后缀。改法：数字用 .xlsx 表格，文字用 .docx 文稿。'],
])('%s is not read', (file, says) => {
  const found = kindOf(file);
  expect(typeof found === 'object' ? printProblem(found) : found).toBe(says);
});

test('a mechanism that there is not is asked for again', async () => {
  expect(await importBytes(documentOf([paragraph('全县')]), '村级书室')).toBe(false);
  expect(said).toEqual(['没有“村级书室”这个机制。改法：是不是“村级书屋”？']);
});
