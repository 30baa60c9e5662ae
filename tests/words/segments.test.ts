import { expect, test } from 'vitest';
import { segments } from '../../src/words/segments.ts';

const cut = (text: string): readonly string[] => segments(text).map(({ words }) => words.map((word) => word.text).join(''));
const whole = (text: string): readonly string[] =>
  segments(text, { byWord: true }).flatMap(({ words }) => words.filter((word) => word.whole).map((word) => word.text));

test.each([
  ['74个村里，33个村有了联村党组织', ['74个村里，', '33个村有了联村党组织']],
  ['晚上坐下来谈：2100余场夜谈会', ['晚上坐下来谈：', '2100余场夜谈会']],
  ['写着“等一批。”，还有别的', ['写着“等一批。”，', '还有别的']],
  ['没有标点', ['没有标点']],
])('%s is cut where a reader pauses', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test.each([
  ['村主干补贴1200元/月', ['1200元/月']],
  ['4000余万元和10万元以上', ['4000余万元', '10万元以上']],
  ['组织覆盖率97%，平均约3.6—3.8人次/场', ['97%', '3.6', '3.8人次/场']],
])('numbers of %s keep their units', (text, expected) => {
  expect(whole(text).filter((word) => /^\d/.test(word))).toEqual(expected);
});

test('where it is asked for, a piece longer than a phone is wide keeps its words whole; a short one needs no help', () => {
  expect(whole('办了2100余场夜谈会，下沉党员干部7900余人次')).toEqual(['2100余场', '下沉', '党员', '干部', '7900余人次']);
  expect(whole('下沉党员干部')).toEqual([]);
  expect(segments('下沉党员干部7900余人次').flatMap(({ words }) => words.length)).toEqual([2]);
});

test.each(['甲，乙。', '下沉党员干部7900余人次，“近邻”工作法', '“甲：乙”，丙', '1个，2个'])('nothing of %s is lost', (text) => {
  expect(cut(text).join('')).toBe(text);
});
