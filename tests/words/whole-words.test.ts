import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { wholeWords } from '../../src/words/whole-words.ts';

test.each([
  ['每月20日过“党员活动日”', ['党员活动日']],
  ['24名星级党员代表获授信', ['星级', '党员', '代表', '授信']],
  ['成立了党支部', ['成立了', '党支部']],
  ['联村党组织覆盖的村', ['联村党组织', '覆盖的', '村']],
  ['探索“近邻”工作法', ['近邻', '工作法']],
  ['新业态新就业群体党建', ['新业态', '新就业', '群体', '党建']],
  ['人才回引与选优配强带头人', ['回引', '选优', '配强', '带头人']],
  ['党的组织覆盖率', ['党的', '组织', '覆盖率']],
])('%s has these words', (text, words) => {
  expect(wholeWords(text)).toEqual(expect.arrayContaining(words));
});

test('nothing is lost', () => {
  const titles = readContent('content').content.initiatives.map(({ data }) => data.title);
  expect(titles.map((title) => wholeWords(title).join(''))).toEqual(titles);
});
