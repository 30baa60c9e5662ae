import { unzipSync, zipSync } from 'fflate';
import type { Complaint } from '../../reading/problem.ts';

/** The two kinds of office files that are read. */
export type OfficeKind = 'xlsx' | 'docx';

/** The parts of an office file by their name in it, unpacked. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** An office file of some hundred pages has less than a tenth of this; more is a picture book, or made to fill the memory. */
export const LIMITS = { packed: 4 * 1024 * 1024, unpacked: 48 * 1024 * 1024, parts: 2000 } as const;

/** Why a file is not read, whatever its name says. */
export class NotReadable extends Error {
  readonly complaint: Complaint;
  constructor(says: string, fix: string) {
    super(says);
    this.complaint = { says, fix };
  }
}

/** How to make one of these of a file of another kind. */
export const SAVE_AS: Readonly<Record<OfficeKind, string>> = {
  xlsx: '用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入',
  docx: '用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”，再导入',
};
const MAIN: Readonly<Record<OfficeKind, string>> = { xlsx: 'xl/workbook.xml', docx: 'word/document.xml' };
const NAMES: Readonly<Record<OfficeKind, string>> = { xlsx: 'Excel 工作簿', docx: 'Word 文档' };

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
const mebibytes = (size: number): string => (size / 1024 / 1024).toFixed(1);

/** The names that the old office format gives to what an encrypted new file is wrapped in. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is that is no zip archive. */
function notZip(bytes: Uint8Array, kind: OfficeKind): NotReadable {
  const fix = SAVE_AS[kind];
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (Buffer.from(bytes).includes(ENCRYPTED)) return new NotReadable('文件加了密码，读不了', '打开它，去掉密码，存好再导入');
    const old = kind === 'xlsx' ? '.xls 或 WPS 的 .et' : '.doc 或 WPS 的 .wps';
    return new NotReadable(`这是旧格式（${old}），改了后缀也还是旧格式`, fix);
  }
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s+/, '')
    .toLowerCase();
  if (start.startsWith('%pdf')) return new NotReadable('这是 PDF，只改了后缀', `找到原来的文件，${fix}`);
  if (/^(?:\xef\xbb\xbf)?<(?:!doctype|html|\?xml|table)/.test(start)) return new NotReadable('这是网页，只改了后缀', fix);
  if (!start.includes('\0')) return new NotReadable(kind === 'xlsx' ? '这是 CSV 或别的纯文本，只改了后缀' : '这是纯文本，只改了后缀', fix);
  return new NotReadable(`这不是 ${NAMES[kind]}，或者已经损坏`, fix);
}

function unpack(bytes: Uint8Array): Parts {
  let [size, count] = [0, 0];
  try {
    return unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize }) => {
        size += originalSize;
        count += 1;
        if (size > LIMITS.unpacked || count > LIMITS.parts)
          throw new NotReadable(
            '文件解压以后太大，像是有人做了手脚，没有打开',
            '核对文件是从哪里来的；删去图片和用不着的工作表，另存一份再导入',
          );
        if (packed > originalSize + originalSize / 100 + 1024)
          throw new NotReadable(`文件里“${name}”写的大小和实际的不符，没有打开`, '核对文件是从哪里来的，打开另存一份再导入');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    throw new NotReadable('文件不完整，像是没有下载完或没有拷完', '重新下载或拷贝，确认能打开，再导入');
  }
}

/** What an archive is instead of what its name says; null when it is as named and may be read. */
function otherThan(parts: Parts, kind: OfficeKind): NotReadable | null {
  const names = Object.keys(parts);
  const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString('utf8');
  if (types.includes('macroEnabled') || names.some((name) => /vbaProject\.bin$/i.test(name)))
    return new NotReadable('文件里有宏', SAVE_AS[kind].replace('，再导入', '（不带宏），再导入'));
  if (names.includes(MAIN[kind])) return null;
  const other: OfficeKind = kind === 'xlsx' ? 'docx' : 'xlsx';
  if (names.includes(MAIN[other])) return new NotReadable(`这是 ${NAMES[other]}，只改了后缀`, `把后缀改回 .${other}，再导入`);
  if (names.includes('xl/workbook.bin')) return new NotReadable('这是二进制格式（.xlsb）', SAVE_AS[kind]);
  if (names.includes('mimetype')) return new NotReadable('这是 OpenDocument 格式', SAVE_AS[kind]);
  return new NotReadable(`这个压缩包里没有 ${NAMES[kind]}`, SAVE_AS[kind]);
}

/**
 * Opens an office file within limits: nothing in it can fill the memory, whatever it declares.
 * @returns its parts. @throws NotReadable with the reason in an editor's words.
 */
export function openOffice(bytes: Uint8Array, kind: OfficeKind): Parts {
  if (bytes.length === 0) throw new NotReadable('文件是空的（0 字节）', '多半没有存好或没有拷完，重新存一份');
  if (bytes.length > LIMITS.packed)
    throw new NotReadable(
      `文件太大（${mebibytes(bytes.length)} MB），最多 ${mebibytes(LIMITS.packed)} MB`,
      '删去图片和用不着的部分，或者分成几份导入',
    );
  if (!startsWith(bytes, 0x50, 0x4b)) throw notZip(bytes, kind);
  const parts = unpack(bytes);
  const wrong = otherThan(parts, kind);
  if (wrong) throw wrong;
  return parts;
}

/** The parts as an archive again, for a reader that unpacks for itself: what is in it is now as large as it says. */
export function packed(parts: Parts): Buffer {
  return Buffer.from(zipSync({ ...parts }, { level: 0 }));
}
