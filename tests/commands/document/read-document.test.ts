import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftText } from '../../../src/commands/document/draft.ts';
import { knownNumbers } from '../../../src/commands/document/known-numbers.ts';
import { readDocument } from '../../../src/commands/document/read-document.ts';
import { readContent } from '../../../src/reading/content.ts';
import { readMdx } from '../../../src/reading/mdx.ts';
import { DOCUMENTS } from './documents.ts';
import { documentOf, paragraph } from './make-document.ts';

const { content } = readContent(join(import.meta.dirname, '../../sites/_base'));

async function draftOf(bytes: Uint8Array, initiative?: string): Promise<string> {
  const found = await readDocument(bytes, knownNumbers(content, initiative));
  return 'markdown' in found ? draftText('文稿.docx', found) : JSON.stringify(found);
}

test.each(Object.entries(DOCUMENTS))(
  'a document “%s” becomes the draft that is kept beside this test, which our own reader can read',
  async (name, bytes) => {
    const draft = await draftOf(bytes, 'reading-rooms');
    await expect(draft).toMatchFileSnapshot(`drafts/${name}.txt`);
    expect(readMdx(draft, 'x.mdx', 0)).not.toHaveProperty('says');
  },
);

test.each([
  // The numbers of its own mechanism go before others that look the same; without one nobody guesses.
  ['2个', 'reading-rooms', '<Fact id="pilot-villages" />'],
  ['42间', undefined, '<Fact id="rooms" />'],
  // Another mechanism's number is offered, not put in.
  ['42间', 'river-watch', '42间'],
  ['142间', 'reading-rooms', '142间'],
  ['约42间', 'reading-rooms', '约42间'],
  ['42间以上', 'reading-rooms', '42间以上'],
  ['不足42间', 'reading-rooms', '不足42间'],
  ['1.2万册', 'reading-rooms', '1.2万册'],
])('%s in a document for %s is %s', async (words, initiative, expected) => {
  expect((await draftOf(documentOf([paragraph(`有${words}。`)]), initiative)).split('*/}\n\n')[1]).toBe(`有${expected}。\n`);
});
