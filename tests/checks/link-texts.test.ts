import { describe, expect, test } from 'vitest';
import { linkTexts } from '../../src/checks/link-texts.ts';
import type { Content } from '../../src/reading/content.ts';
import { readContent } from '../../src/reading/content.ts';
import { readMdx } from '../../src/reading/mdx.ts';

const { content } = readContent(new URL('../sites/_base', import.meta.url).pathname);

/** What is said of the links of a text. */
function saidOf(markdown: string): readonly string[] {
  const body = readMdx(markdown, 'x.mdx', 0);
  if ('says' in body) throw new Error(body.says);
  const [page] = content.pages;
  const pages = page ? [{ ...page, body, before: 0 }] : [];
  const only: Content = { ...content, initiatives: [], pages };
  return linkTexts(only).map(({ says }) => says);
}

describe('the text of a link', () => {
  test.each([
    '点击这里',
    '这里',
    '此处',
    '更多',
    '了解更多',
    '更多 >>',
    '“点击此处”',
    '详情',
    '查看详情',
    '阅读全文',
    '链接',
    '下载',
    'here',
  ])('“%s” says nothing', (text) => {
    expect(saidOf(`请看[${text}](/unknown/)。`)).toEqual([`链接的文字“${text}”没有说点开是什么`]);
  });

  test.each(['https://example.com/a', 'www.example.com', '/places/'])('“%s” is an address', (text) => {
    expect(saidOf(`请看[${text.replace('https://', 'https\\://')}](/unknown/)。`)).toEqual([`链接的文字是网址“${text}”`]);
  });

  test('an address by itself is one too, and no words are none', () => {
    expect(saidOf('请看 https://example.com/a 。')).toEqual(['链接的文字是网址“https://example.com/a”']);
    expect(saidOf('请看[](/unknown/)。')).toEqual(['链接里没有字']);
  });

  test.each(['还不知道的', '更多机制的名单', '**下载数据表**', '这里的村'])('“%s” will do', (text) => {
    expect(saidOf(`请看[${text}](/unknown/)。`)).toEqual([]);
  });
});
