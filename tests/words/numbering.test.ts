import { expect, test } from 'vitest';
import { numberedBy } from '../../src/words/numbering.ts';

test.each<[text: string, bold: boolean, found: ReturnType<typeof numberedBy>]>([
  ['一、基本情况', false, { kind: 'heading', level: 1, mark: '一、' }],
  ['第二部分 做法', false, { kind: 'heading', level: 1, mark: '第二部分 ' }],
  ['（十二）怎样开放', false, { kind: 'heading', level: 2, mark: '（十二）' }],
  ['一、先晨读，再午读。', false, null],
  ['一、先晨读，再午读。', true, { kind: 'heading', level: 1, mark: '一、' }],
  ['1.晨读', false, { kind: 'ordered', mark: '1.' }],
  ['2、午读。', false, { kind: 'ordered', mark: '2、' }],
  ['（3）晚读', false, { kind: 'ordered', mark: '（3）' }],
  ['①书屋', false, { kind: 'ordered', mark: '①' }],
  ['● 书屋', false, { kind: 'bullet', mark: '● ' }],
  ['3.5万册', false, null],
  ['一个书屋', false, null],
  ['2024年', false, null],
])('%s (bold: %s) is %j', (text, bold, found) => {
  expect(numberedBy(text, bold)).toEqual(found);
});
