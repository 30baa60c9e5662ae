import { expect, test } from 'vitest';
import { ownLines, pageText } from '../../src/integrations/page-text.ts';

test('takes the words of a page, without frame, pictures, tables, cards and notes of numbers', () => {
  const page = `<body><header>页头</header><main><h1>题<b>目</b></h1><nav>目录</nav><p>办了<a class="fact">2100余场<sup>1</sup></a>夜谈会</p>
    <figure>图</figure><details class="cards">卡片</details><details class="cite">版本是00000000</details><table><tr><td>表</td></tr></table><ul><li>座谈</li><li>漫谈</li></ul></main></body>`;
  expect(pageText(page)).toBe('题目\n办了2100余场夜谈会\n座谈\n漫谈');
  expect(pageText('<p>没有正文</p>')).toBe('');
});

test('drops the lines that many pages share', () => {
  const texts = ['各页都有\n甲', '各页都有\n乙', '各页都有\n丙', '各页都有\n丁\n甲'];
  expect(ownLines(texts)).toEqual(['甲', '乙', '丙', '丁\n甲']);
});
