import type { Link, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { baseLinks } from '../../src/integrations/base-links.ts';

/** Renders with the very processor that the build uses. */
async function render(markdown: string): Promise<string> {
  const { processor } = config.markdown ?? {};
  if (!processor) throw new RangeError('astro.config.mjs names no Markdown processor');
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(markdown)).code;
}

describe('Chinese text in Markdown', () => {
  test('keeps its emphasis where the author put it', async () => {
    expect(
      await render('**测试。**后文。前文**（测试）**后文，正常**加粗**文字，含**「重点」**内容，**“引文”**和**《书名》**，结尾**100%**。'),
    ).toBe(
      '<p><strong>测试。</strong>后文。前文<strong>（测试）</strong>后文，正常<strong>加粗</strong>文字，含<strong>「重点」</strong>内容，<strong>“引文”</strong>和<strong>《书名》</strong>，结尾<strong>100%</strong>。</p>',
    );
  });

  test('is not given Western punctuation', async () => {
    expect(await render('甲——乙……丙--丁...戊')).toBe('<p>甲——乙……丙--丁...戊</p>');
  });

  test('has no space where only the source breaks the line', async () => {
    expect(await render('第一行，\n第二行\n第三行')).toBe('<p>第一行，第二行第三行</p>');
    expect(await render('two\nwords')).toBe('<p>two\nwords</p>');
  });
});

describe('links in the content', () => {
  test('lead below the path of the site, and nowhere else', () => {
    const urls = ['/places/', '/', '//example.org/', 'https://example.org/', '#below'];
    const link = (url: string): Link => ({ type: 'link', url, children: [] });
    const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: urls.map(link) }] };
    baseLinks('/zt/sanyuan/')()(tree);
    expect(tree).toMatchObject({
      children: [{ children: ['/zt/sanyuan/places/', '/zt/sanyuan/', '//example.org/', 'https://example.org/', '#below'].map(link) }],
    });
  });
});
