import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAtlas } from '../../../src/catalogue/atlas.ts';
import { reviewColumns } from '../../../src/catalogue/tables/reviews.ts';
import { readContent } from '../../../src/reading/content.ts';
import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => {
  office.close();
});
const first = { name: '初审测试员', step: '初审', role: '', author: '' } as const;

test('--list says where every item stands, what has to be done first in front; --summary counts them', async () => {
  await office.review({ ...first, only: ['glossary/deposit'] }, ['1']);
  await office.review({ ...first, only: ['story'] }, ['2 缺一个词']);
  office.said.length = 0;
  expect(await office.review({ list: true })).toBe(true);
  const lines = office.said.map((line) => line.split('\t'));
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.slice(-2)).toEqual([
    ['待复审', 'glossary/deposit', '术语：押金'],
    ['已退回', 'story', '首页的故事'],
  ]);
  expect(lines).toContainEqual(['待初审', 'facts/river-watch', expect.stringMatching(/^数据点：\p{Script=Han}/u)]);
  office.said.length = 0;
  await office.review({ summary: true });
  expect(office.said).toEqual([
    `待初审\t${String(lines.length - 2)} 项`,
    '待复审\t1 项',
    '待终审\t0 项',
    '已终审\t0 项',
    '终审后有改动\t0 项',
    '已退回\t1 项',
    `一共\t${String(lines.length)} 项`,
  ]);
});

test('the public table tells what was sent back and what was changed, but not why, and names only where the publisher says so', async () => {
  await office.review({ ...first, role: '测试室主任', only: ['glossary/deposit'] }, ['1']);
  office.change('glossary/deposit.yaml', '退回的钱', '退回的一笔钱');
  await office.review({ ...first, only: ['story'] }, ['2 缺一个词']);
  const rows = (): readonly string[] =>
    reviewColumns(openAtlas(readContent(office.root).content))
      .filter(({ item, step }) => ['story', 'glossary/deposit'].includes(item) && step === '初审')
      .map(({ item, state, role, reviewer }) => [item, state, role, reviewer].join(' '));
  expect(rows()).toEqual(['story 退回  ', 'glossary/deposit 通过后有改动 测试室主任 ']);
  expect(JSON.stringify(reviewColumns(openAtlas(readContent(office.root).content)))).not.toContain('缺一个词');
  office.change('site.yaml', 'mapApproval', 'reviewerNames: true\nmapApproval');
  expect(rows()).toEqual(['story 退回  初审测试员', 'glossary/deposit 通过后有改动 测试室主任 初审测试员']);
});
