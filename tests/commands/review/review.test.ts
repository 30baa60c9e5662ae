import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { itemReviews } from '../../../src/reading/reviews.ts';
import { openOffice, type Office } from './desk.ts';

const KEY = 'glossary/deposit';
const FILE = 'glossary/deposit.yaml';
const RECORD = 'reviews/glossary-deposit.yaml';
const [FIRST, SECOND, FINAL] = [
  { name: '初审测试员', step: '初审', role: '', author: '' },
  { name: '复审测试员', step: '复审', role: '测试室主任' },
  { name: '终审测试员', step: '终审', role: '' },
] as const;
const only = [KEY];

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => {
  office.close();
});
const standing = (key = KEY): string | undefined =>
  itemReviews(readContent(office.root).content).find((item) => item.key === key)?.standing;
const all = (): string => office.said.join('\n');

async function approve(day = '2024-05-01'): Promise<void> {
  await office.review({ ...FIRST, only }, ['1'], `${day} 09:00`);
  await office.review({ ...SECOND, only }, ['1 已核对'], `${day} 10:00`);
  await office.review({ ...FINAL, only }, ['通过'], `${day} 11:00`);
}

describe('three reviewers, one after the other', () => {
  test('approve an item; each is shown what the one before noted', async () => {
    expect(standing()).toBe('待初审');
    await approve();
    expect(standing()).toBe('已终审');
    expect(office.records()).toEqual(['glossary-deposit.yaml']);
    const sum = /sha256: ([0-9a-f]{64})/.exec(office.text(RECORD))?.[1] ?? '';
    expect(office.text(RECORD)).toBe(`# 三审记录：由 npm run review 写，只往后加，不改不删
review:
  - step: 初审
    name: 初审测试员
    time: 2024-05-01 09:00
    sha256: ${sum}
  - step: 复审
    name: 复审测试员
    role: 测试室主任
    time: 2024-05-01 10:00
    note: 已核对
    sha256: ${sum}
  - step: 终审
    name: 终审测试员
    time: 2024-05-01 11:00
    sha256: ${sum}
`);
    expect(all()).toContain('复审的意见：已核对');
    expect(readContent(office.root).problems).toEqual([]);
  });

  test('are asked who they are until the answer can be used, and for the author at 初审', async () => {
    await office.review({ only }, ['', '甲', '3号', '初审测试员', '5', '初审', '', '作者 测试员', '2', '', '引文少一个字', '1']);
    expect(all().split('姓名用汉字或字母写')).toHaveLength(4);
    expect(all()).toContain('请答 1、2 或 3。');
    expect(all()).toContain('退回要写原因');
    expect(office.text(RECORD)).toContain('author: 作者 测试员\n');
    expect(office.text(RECORD)).toContain('verdict: 退回\n');
    expect(office.text(RECORD)).toContain('note: 引文少一个字\n');
    expect(standing()).toBe('已退回');
  });

  test('take only what is an answer for an answer: pressing return approves nothing', async () => {
    await office.review({ ...FIRST, only }, ['', '好', '12', '１，通顺']);
    expect(all().split('请答 1、2、3 或 4。')).toHaveLength(4);
    expect(office.text(RECORD)).toContain('note: 通顺\n');
  });

  test('skip, and stop, and nothing is written for what they did not answer', async () => {
    await office.review({ ...FIRST, only: ['glossary'] }, ['3', '4']);
    expect(office.records()).toEqual([]);
    expect(all()).toContain('通过 0 项，退回 0 项，跳过 1 项，还剩 1 项没有看。');
  });

  test('lose nothing when they go in the middle', async () => {
    await office.review({ ...FIRST, only: ['glossary', 'facts'] }, ['1', '1']);
    expect(office.records()).toHaveLength(2);
    expect(all()).toContain('通过 2 项，退回 0 项，跳过 0 项，还剩 2 项没有看。');
  });
});

describe('nobody signs', () => {
  test('another step of the same text', async () => {
    await office.review({ ...FIRST, only }, ['1']);
    await office.review({ ...SECOND, name: '初审 测试员', only }, ['1'], '2024-05-01 10:00');
    expect(all()).toContain('没有等着复审的。');
    expect(all()).toContain('另有 1 项不能由您来做');
    expect(standing()).toBe('待复审');
  });

  test('what they wrote themselves', async () => {
    await office.review({ ...FIRST, author: '复审测试员', only }, ['1']);
    await office.review({ ...SECOND, only }, ['1'], '2024-05-01 10:00');
    expect(standing()).toBe('待复审');
    expect(await office.review({ ...FIRST, author: '初审测试员', only }, ['1'])).toBe(false);
    expect(all()).toContain('作者不能审自己写的');
  });

  test('before the step before', async () => {
    await office.review({ ...FINAL, only }, ['1']);
    expect(all()).toContain('没有等着终审的。');
    expect(office.records()).toEqual([]);
  });

  test('in the same minute, or with a clock that is behind', async () => {
    await office.review({ ...FIRST, only }, ['1'], '2024-05-01 09:00');
    for (const at of ['2024-05-01 09:00', '2024-04-30 12:00']) await office.review({ ...SECOND, only }, ['1'], at);
    expect(all().split('没有签：上一条写的是 2024-05-01 09:00')).toHaveLength(3);
    expect(standing()).toBe('待复审');
  });

  test('what was changed while they read it', async () => {
    const ask = (): Promise<string> => {
      office.change(FILE, '退回的钱', '退回的一笔钱');
      return Promise.resolve('1');
    };
    await office.review({ ...FIRST, only }, [], '2024-05-01 09:00', { ask });
    expect(all()).toContain('没有签：这一项刚才有人改过或签过');
    expect(office.records()).toEqual([]);
  });

  test('content that has mistakes, or items that do not exist', async () => {
    expect(await office.review({ ...FIRST, only: ['glossary/depsit'] })).toBe(false);
    expect(all()).toContain('是不是“glossary/deposit”？');
    writeFileSync(join(office.root, FILE), 'name: 押金\n');
    expect(await office.review({ ...FIRST, only }, ['1'])).toBe(false);
    expect(all()).toContain('内容检查没有通过');
  });

  test('and the record that stood there stays whole when the disk fails', async () => {
    await office.review({ ...FIRST, only }, ['1']);
    const before = office.text(RECORD);
    const rename = (): never => {
      throw new Error('磁盘满了');
    };
    await office.review({ ...SECOND, only }, ['1'], '2024-05-01 10:00', { disk: { rename } });
    expect(all()).toContain('没有签：写不进去（磁盘满了）');
    expect(office.text(RECORD)).toBe(before);
    expect(office.records()).toEqual(['glossary-deposit.yaml']);
  });
});

describe('after a change', () => {
  test('all three see what changed since they approved, word by word, and sign again', async () => {
    await approve();
    const approved = office.text(FILE);
    office.change(FILE, '退回的钱', '退回的一笔钱');
    expect(standing()).toBe('终审后有改动');
    office.said.length = 0;
    await office.review({ ...FIRST, only }, ['1'], '2024-06-01 09:00', { history: () => ['name: [', approved] });
    expect(all()).toContain('上次（2024-05-01 11:00）通过以后改的地方');
    expect(all()).toContain('［加 一笔］');
    expect(all()).not.toContain('全文：');
    expect(standing()).toBe('待复审');
    expect(office.text(RECORD).match(/- step/g)).toHaveLength(4);
  });

  test('the whole text is shown where Git does not remember', async () => {
    await approve();
    office.change(FILE, '退回的钱', '退回的一笔钱');
    await office.review({ ...FIRST, only }, ['3'], '2024-06-01 09:00');
    expect(all()).toContain('在 Git 里找不到，下面是全文');
  });

  test('comments of an editor in the record stay', async () => {
    await office.review({ ...FIRST, only }, ['1']);
    writeFileSync(join(office.root, RECORD), office.text(RECORD).replace('review:\n', '# 请复审看第二句\nreview: # 三审\n'));
    await office.review({ ...SECOND, only }, ['1'], '2024-05-01 10:00');
    expect(office.text(RECORD)).toContain('# 请复审看第二句\nreview: # 三审\n  - step: 初审\n');
    expect(standing()).toBe('待终审');
  });
});
