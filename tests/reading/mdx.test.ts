import { describe, expect, test } from 'vitest';
import { readMdx, splitFrontMatter } from '../../src/reading/mdx.ts';
import { proseTexts } from '../../src/reading/prose-texts.ts';

describe('front matter', () => {
  test.each([
    ['---\na: 1\n---\n正文', 'a: 1', '正文', 3],
    ['---\na: 1\nb: 2\n---\n\n正文', 'a: 1\nb: 2', '\n正文', 4],
    ['---\na: 1\n---  \n正文', 'a: 1', '正文', 3],
    ['---\na: 1\n---', 'a: 1', '', 2],
    ['---\na: 1\n---\n正文\n---\n后文', 'a: 1', '正文\n---\n后文', 3],
  ])('of %j', (text, yaml, body, before) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, body, before });
  });

  test.each(['正文', '\n---\na: 1\n---\n', '---\na: 1\n正文', '--- a: 1 ---'])('is missing in %j', (text) => {
    expect(splitFrontMatter(text)).toBeNull();
  });
});

describe('a body that cannot be read says where and why', () => {
  test.each<[string, number, string]>([
    ['一\n\n低于<5%', 3, '“<”后面不是我们的组件'],
    ['x<=y', 1, '“<”后面不是我们的组件'],
    ['书名<三国>', 1, '“<”后面不是我们的组件'],
    ['一\n\n<!-- 待核 -->', 3, '正文里不能写 HTML 注释 <!-- -->'],
    ['一\n\n二 {b\n\n三\n\n四', 3, '花括号 { 没有关上'],
    ['{b\n\n三', 1, '花括号 { 没有关上'],
    ['共{1+}个', 1, '花括号 { } 里的内容读不懂'],
    ['一\n\n<Fact id="x"\n\n三', 3, '“<”开头的组件没有写对'],
    ['一\n\n**二 <Fact id="x" 三**\n\n四', 3, '“<”开头的组件没有写对'],
    ['一\n\n二 <Fact id="x"> 三\n\n四', 3, '<Fact> 没有写完'],
    ['一\n\n二 <Fact id="x"> 三\n四\n五', 3, '<Fact> 没有写完'],
    ['一\n\n<Fact id="x">\n\n四\n\n五', 3, '<Fact> 没有写完'],
    ['<Fact id=x />', 1, '组件的编号要放在一对英文引号里'],
    ['二\n\n看</Fact>', 3, '多了一个结束标签 </…>'],
    ['看<br>这里', 1, '正文里不能写 HTML 标签 <br>'],
    ['<https://a.cn>', 1, '网址外面不能用尖括号 < >'],
    ['<a@b.cn>', 1, '网址外面不能用尖括号 < >'],
    ['一\n\nimport 我们\n\n二', 3, '正文里不能写 import 或 export'],
  ])('%j', (body, line, says) => {
    expect(readMdx(body, 'x.mdx', 10)).toMatchObject({ file: 'x.mdx', line: line + 10, says });
  });
});

function texts(body: string): readonly (readonly [string, number])[] {
  const tree = readMdx(body, 'x.mdx', 0);
  if ('says' in tree) throw new Error(tree.says);
  return proseTexts(tree).map(({ text, lineAt }) => [text, lineAt(0)] as const);
}

describe('all words of a body are read, each block in one breath', () => {
  test.each<[string, readonly (readonly [string, number])[]]>([
    [
      '甲\n\n乙',
      [
        ['甲', 1],
        ['乙', 3],
      ],
    ],
    ['3**3**个', [['33个', 1]]],
    ['三*个*`村`', [['三个村', 1]]],
    ['~~三~~个', [['三个', 1]]],
    ['&#51;个', [['3个', 1]]],
    [
      '见[三个](/x/ "四个")',
      [
        ['见三个', 1],
        ['四个', 1],
      ],
    ],
    [
      '## 三个\n正文',
      [
        ['三个', 1],
        ['正文', 2],
      ],
    ],
    [
      '- 甲\n- 乙',
      [
        ['甲', 1],
        ['乙', 2],
      ],
    ],
    [
      '7. 甲',
      [
        ['7.', 1],
        ['甲', 1],
      ],
    ],
    ['1. 甲', [['甲', 1]]],
    [
      '| 甲 |\n| --- |\n| 乙 |',
      [
        ['甲', 1],
        ['乙', 3],
      ],
    ],
    ['> 甲', [['甲', 1]]],
    ['三<Fact id="x" />个', [['三□个', 1]]],
    ['```\n三个\n```', [['\n三个', 1]]],
    [
      '[甲]: /x/ "三个"\n\n[乙][甲]',
      [
        ['三个', 1],
        ['乙', 3],
      ],
    ],
    ['<Note>三个</Note>', [['三个', 1]]],
  ])('%j', (body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('pictures: their description and their title', () => {
    expect(texts('![三个](/x.jpg "四个")').map(([text]) => text)).toEqual(expect.arrayContaining(['三个', '四个']));
  });

  test('the line of a word is its own, also behind a break and inside emphasis', () => {
    const tree = readMdx('甲\n乙**丙\n丁**\n戊', 'x.mdx', 0);
    const [text] = 'says' in tree ? [] : proseTexts(tree);
    expect([...'甲乙丙丁戊'].map((sign) => text?.lineAt(text.text.indexOf(sign)))).toEqual([1, 2, 2, 3, 4]);
  });
});
