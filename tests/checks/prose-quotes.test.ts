import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { quotesOf } from '../../src/catalogue/sources.ts';
import { quotedShare } from '../../src/checks/quotation-budget.ts';
import { readContent, type Content } from '../../src/reading/content.ts';
import { readMdx } from '../../src/reading/mdx.ts';

const { content } = readContent(new URL('../sites/_base', import.meta.url).pathname);

/** The base tree with another text about the site. */
function withText(text: string): Content {
  const body = readMdx(text, 'about.mdx', 0);
  if ('says' in body) throw new Error(body.says);
  return { ...content, pages: content.pages.map((entry) => ({ ...entry, body })) };
}

const NEW = '书屋的书架由木匠陈师傅用旧船板打成';
const OLD = '石桥2个村结成护河联盟';

describe('what prose quotes', () => {
  test('counts in the part of a source that may be quoted, each clause once', () => {
    const before = quotedShare(content, 'yunxiu').quoted;
    expect(quotedShare(withText(`<Quote source="yunxiu" quote="${NEW}" />`), 'yunxiu').quoted).toBe(before + NEW.length);
    expect(quotedShare(withText(`<Quote source="yunxiu" quote="${OLD}" />`), 'yunxiu').quoted).toBe(before);
    expect(quotedShare(withText(NEW), 'yunxiu').quoted).toBe(before);
  });

  test('stands on the page of its source, with the page that quotes it', () => {
    const quotes = quotesOf(openAtlas(withText(`<Quote source="yunxiu" quote="${NEW}" />`)), 'yunxiu');
    expect(quotes.find(({ quote }) => quote === NEW)).toMatchObject({ facts: [], mentions: [{ path: '/about/', name: '关于' }] });
  });
});
