import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';

/** What Word and Excel do for the reader of the handbook, without either. */
export interface Office {
  readonly newDocument: () => void;
  readonly write: (paragraph: string) => void;
  readonly saveAs: (file: string) => void;
  readonly openBook: (file: string) => Promise<void>;
  /** Begins a row below all others of a sheet. */
  readonly newRow: (sheet: string) => void;
  readonly setCell: (column: string, value: string) => void;
  readonly saveBook: () => Promise<void>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OOXML = 'http://schemas.openxmlformats.org';

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** The least that Word takes for a document. */
function docx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`).join('');
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${OOXML}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${OOXML}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A number is typed as a number, everything else as text. */
const typed = (value: string): string | number => (/^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value);

interface Book {
  readonly file: string;
  readonly book: ExcelJS.Workbook;
  row: ExcelJS.Row | null;
}

export function openOffice(folder: string): Office {
  let paragraphs: string[] | null = null;
  let open: Book | null = null;
  const need = <T>(thing: T | null, what: string): T => {
    if (thing === null) throw new Error(what);
    return thing;
  };
  const sheetOf = (name: string): ExcelJS.Worksheet => {
    const sheet = need(open, '还没有打开表格').book.getWorksheet(name);
    return need(sheet ?? null, `没有“${name}”表`);
  };
  return {
    newDocument: () => {
      paragraphs = [];
    },
    write: (paragraph) => {
      need(paragraphs, '还没有新建文档').push(paragraph);
    },
    saveAs: (file) => {
      writeFileSync(join(folder, file), docx(need(paragraphs, '还没有新建文档')));
    },
    openBook: async (file) => {
      open = { file, book: await new ExcelJS.Workbook().xlsx.readFile(join(folder, file)), row: null };
    },
    newRow: (name) => {
      const sheet = sheetOf(name);
      open = { ...need(open, ''), row: sheet.getRow(sheet.actualRowCount + 1) };
    },
    setCell: (column, value) => {
      const row = need(need(open, '还没有打开表格').row, '还没有找到那一行');
      const titles = row.worksheet.getRow(1).values as readonly unknown[];
      const at = titles.indexOf(column);
      if (at < 0) throw new Error(`没有“${column}”这一列`);
      row.getCell(at).value = typed(value);
    },
    saveBook: async () => {
      const { book, file } = need(open, '还没有打开表格');
      await book.xlsx.writeFile(join(folder, file));
    },
  };
}
