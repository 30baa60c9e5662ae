import { describe, expect, test } from 'vitest';
import { refusalsIn } from '../../src/reading/allowed.ts';
import { readMdx } from '../../src/reading/mdx.ts';
import { LINK } from '../../src/schema/prose.ts';

function refused(body: string): readonly string[] {
  const tree = readMdx(body, 'x.mdx', 0);
  if ('says' in tree) throw new Error(tree.says);
  return refusalsIn(tree).map(({ line, says }) => `${String(line)} ${says}`);
}

describe('where a link may lead', () => {
  test.each([
    '/',
    '/places/?from=a#b',
    '#top',
    'https://example.com',
    'http://example.com:8080/a/b?c=d#e',
    'https://a-b.example.com/',
    'https://例子.测试/',
    'mailto:office@example.com',
    'https://example.com/%E4%B8%89',
  ])('%s', (url) => {
    expect(LINK.test(url)).toBe(true);
  });

  test.each([
    '',
    'javascript:go',
    'JAVASCRIPT:go',
    ' javascript:go',
    'java\tscript:go',
    'data:text/html,x',
    'vbscript:go',
    'blob:https://example.com/x',
    'file:///etc/passwd',
    'ftp://example.com/',
    '//example.com',
    '/\\example.com',
    '\\\\example.com',
    'places/',
    '../places/',
    './places/',
    'https:example.com',
    'https:///example.com',
    'https://a@example.com/',
    'https://a:b@example.com/',
    'https://example.com\\@evil.example/',
    'https://-example.com/',
    'https://example.com/ x',
    'https://example.com/%00',
    'https://example.com/%0D%0Ax',
    'mailto:a@example.com?cc=b@example.com',
    'mailto:',
    'https://[::1]/',
  ])('not %j', (url) => {
    expect(LINK.test(url)).toBe(false);
  });
});

describe('components', () => {
  test.each<[string, readonly string[]]>([
    ['<Fact id="a" />', []],
    ['**<Term id="a">字</Term>**', []],
    ['<Term id="a">字</Term>', []],
    ['<Term id="a">字<Fact id="b" /></Term>', ['1 <Term> 里面只能写字']],
    ['<Term id="a">[字](/)</Term>', ['1 <Term> 里面只能写字']],
    ['[<Term id="a" />](/)', ['1 链接的文字里不能有 <Term>']],
    ['[甲<Fact id="a" />][b]\n\n[b]: /', ['1 链接的文字里不能有 <Fact>']],
    ['| 甲 |\n| --- |\n| <Chart id="a" /> |', ['3 <Chart> 不能写在句子、列表或引用里']],
    ['<Fact id="a">字</Fact>', ['1 <Fact> 里面不能写字']],
    ['<Fact id="a" __proto__="b" />', ['1 <Fact> 没有“__proto__”这一项']],
    ['<toString id="a" />', ['1 正文里不能写 HTML 标签 <toString>']],
    ['<constructor />', ['1 正文里不能写 HTML 标签 <constructor>']],
    ['<Fact id=\'a\' ID="b" />', ['1 <Fact> 没有“ID”这一项']],
    ['<Fact id="&#46;&#46;/a" />', ['1 <Fact> 的 id 写得不对：“../a”']],
  ])('%j', (body, expected) => {
    expect(refused(body)).toEqual(expected);
  });
});
