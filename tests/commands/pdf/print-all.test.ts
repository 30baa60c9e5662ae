import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentsOf } from '../../../src/commands/pdf/documents.ts';
import { printAll } from '../../../src/commands/pdf/print-all.ts';
import { readContent } from '../../../src/reading/content.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  out = join(folder, 'pdf');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const documents = ['briefs/a.pdf', 'boards/a.pdf', 'overview.pdf'].map((file) => ({ file, path: '/', pages: 1 }));
const old = (): void => {
  mkdirSync(out);
  writeFileSync(join(out, 'old.pdf'), 'old');
};
const everything = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test('the new folder takes the place of the old one, and each PDF is told as it is made', async () => {
  old();
  const said: string[] = [];
  await printAll({ print: ({ file }) => Promise.resolve(Buffer.from(file)) }, documents, out, (line) => said.push(line));
  expect(everything()).toEqual(['pdf', 'pdf/boards', 'pdf/boards/a.pdf', 'pdf/briefs', 'pdf/briefs/a.pdf', 'pdf/overview.pdf']);
  expect(readFileSync(join(out, 'briefs/a.pdf'), 'utf8')).toBe('briefs/a.pdf');
  expect(said).toEqual(['印PDF 1/3：briefs/a.pdf', '印PDF 2/3：boards/a.pdf', '印PDF 3/3：overview.pdf']);
});

test('while it prints, and when one fails, the old folder is whole and nothing is left beside it', async () => {
  old();
  const seen: (readonly string[])[] = [];
  const print = ({ file }: { readonly file: string }): Promise<Uint8Array> => {
    seen.push(readdirSync(out));
    return file === 'overview.pdf' ? Promise.reject(new Error('印成了3页')) : Promise.resolve(Buffer.from(file));
  };
  await expect(printAll({ print }, documents, out, () => undefined)).rejects.toThrow('印成了3页');
  expect(seen).toEqual([['old.pdf'], ['old.pdf'], ['old.pdf']]);
  expect(everything()).toEqual(['pdf', 'pdf/old.pdf']);
  expect(existsSync(join(out, 'briefs'))).toBe(false);
});

test('all documents that do not fit are told at once: an editor mends them in one go', async () => {
  const print = ({ file }: { readonly file: string }): Promise<Uint8Array> => Promise.reject(new Error(`${file} 印成了2页`));
  await expect(printAll({ print }, documents, out, () => undefined)).rejects.toThrow(
    documents.map(({ file }) => `${file} 印成了2页`).join('\n'),
  );
  expect(everything()).toEqual([]);
});

test('every mechanism has a brief and a board, the booklet a page for each, and the fact sheet is one page', () => {
  const { content } = readContent('tests/sites/_base');
  const all = documentsOf(content);
  const count = content.initiatives.length;
  expect(all.length).toBe(3 + 2 * count);
  expect(all.find(({ file }) => file === 'facts.pdf')).toEqual({ file: 'facts.pdf', path: '/press/facts/', pages: 1 });
  expect(all.find(({ file }) => file === 'booklet.pdf')).toEqual({
    file: 'booklet.pdf',
    path: '/brief/booklet/',
    pages: count + 5,
    contents: true,
  });
  expect(all.find(({ file }) => file === 'overview.pdf')?.pages).toBe(2);
  expect(new Set(all.map(({ file }) => file)).size).toBe(all.length);
});
