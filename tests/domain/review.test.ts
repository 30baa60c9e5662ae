import { describe, expect, test } from 'vitest';
import { reviewed, roundsOf, samePerson, type Signature, type Step, type Verdict } from '../../src/domain/review.ts';

const [NOW, BEFORE] = ['a'.repeat(64), 'b'.repeat(64)];
const signed = (step: Step, sha256 = NOW, verdict: Verdict = '通过'): Signature => ({
  step,
  verdict,
  name: `${step}测试员`,
  time: '2024-01-05 10:00',
  sha256,
});
const all = (sha256: string): readonly Signature[] => [signed('初审', sha256), signed('复审', sha256), signed('终审', sha256)];

describe('where an item stands', () => {
  test.each<[string, readonly Signature[], string, Step | null]>([
    ['nobody has read it', [], '待初审', '初审'],
    ['the words are read', [signed('初审')], '待复审', '复审'],
    ['the facts are read', [signed('初审'), signed('复审')], '待终审', '终审'],
    ['all three have signed this text', all(NOW), '已终审', null],
    ['all three have signed another text', all(BEFORE), '终审后有改动', '初审'],
    ['two have signed another text', all(BEFORE).slice(0, 2), '待初审', '初审'],
    ['it was changed after 复审, and only 终审 is of this text', [...all(BEFORE).slice(0, 2), signed('终审')], '待初审', '初审'],
    ['changed, and the words read again', [...all(BEFORE), signed('初审')], '待复审', '复审'],
    ['changed back to what was approved', [...all(NOW), signed('初审', BEFORE)], '已终审', null],
    ['sent back', [signed('初审'), signed('复审', NOW, '退回')], '已退回', '初审'],
    ['sent back after it was approved', [...all(NOW), signed('终审', NOW, '退回')], '已退回', '初审'],
    ['sent back, and read anew', [signed('初审', NOW, '退回'), signed('初审')], '待复审', '复审'],
    ['sent back, and changed', [signed('初审', BEFORE, '退回')], '待初审', '初审'],
    ['a step is missing', [signed('初审'), signed('终审')], '待复审', '复审'],
  ])('%s', (_what, entries, standing, next) => {
    expect(reviewed(entries, NOW)).toMatchObject({ standing, next });
  });
});

test('a round ends with a 退回', () => {
  const entries = [signed('初审'), signed('复审', NOW, '退回'), ...all(NOW)];
  expect(roundsOf(entries).map((round) => round.map(({ step }) => step))).toEqual([
    ['初审', '复审'],
    ['初审', '复审', '终审'],
  ]);
  expect(roundsOf([])).toEqual([]);
});

test.each([
  ['初审测试员', ' 初审 测试员　', true],
  ['Tester One', 'ｔｅｓｔｅｒ·ｏｎｅ', true],
  ['阿·测试', '阿・测试', true],
  ['初审测试员', '复审测试员', false],
])('“%s” and “%s” are one person: %s', (a, b, same) => {
  expect(samePerson(a, b)).toBe(same);
});
