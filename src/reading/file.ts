import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** Content is text written by people: a larger file is a mistake, such as a pasted picture. */
const LARGEST = 1024 * 1024;

/** A text with line feeds only and no byte order mark. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Where a file of the content lies: reports call its root `content`, wherever that is. */
export function pathOf(root: string, file: string): string {
  return join(root, file.slice(file.indexOf('/') + 1));
}

/** The text of a content file with line feeds only and no byte order mark, or the reason why it cannot be read. */
export function readText(path: string, file: string): string | Problem {
  const whole = { file, line: 0 };
  const { size } = statSync(path);
  if (size > LARGEST)
    return { ...whole, says: `文件太大（${(size / LARGEST).toFixed(1)} MB）`, fix: '内容文件不超过 1 MB；图片和附件不要贴进文字里' };
  try {
    const text = plainLines(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
    return text.trim() === '' ? { ...whole, says: '文件是空的', fix: '写上内容，或删掉这个文件' } : text;
  } catch {
    return { ...whole, says: '文件不是 UTF-8 编码', fix: '用记事本打开，另存为，编码选 UTF-8' };
  }
}
