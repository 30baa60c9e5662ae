import { describe, expect, test } from 'vitest';
import { withEntry } from '../../../src/commands/review/record.ts';

const ENTRY = { step: '复审', verdict: '通过', name: '复审测试员', time: '2024-05-01 10:00', sha256: 'a'.repeat(64) } as const;
const ADDED = `- step: 复审
  name: 复审测试员
  time: 2024-05-01 10:00
  sha256: ${'a'.repeat(64)}
`;
const inside = (indent: string): string => ADDED.replace(/^(?=.)/gm, indent);
const FIRST = `  - step: 初审\n    name: '初审测试员' # 实习\n    time: 2024-05-01 09:00\n    sha256: ${'b'.repeat(64)}\n`;

describe('an entry is added, and all else stays character for character', () => {
  test.each<[string, string, string]>([
    ['as the command writes it', `review:\n${FIRST}`, `review:\n${FIRST}${inside('  ')}`],
    ['comments', `# 头\nreview: # 三审\n${FIRST}# 尾\n`, `# 头\nreview: # 三审\n${FIRST}${inside('  ')}# 尾\n`],
    ['not moved in', `review:\n${FIRST.replace(/^ {2}/gm, '')}`, `review:\n${FIRST.replace(/^ {2}/gm, '')}${ADDED}`],
    ['fields below', `review:\n${FIRST}author: 作者测试员\n`, `review:\n${FIRST}${inside('  ')}author: 作者测试员\n`],
    ['no line end', `review:\n${FIRST.trimEnd()}`, `review:\n${FIRST}${inside('  ')}`],
    ['other line ends', `review:\n${FIRST}`.replaceAll('\n', '\r\n'), `review:\n${FIRST}${inside('  ')}`.replaceAll('\n', '\r\n')],
  ])('%s', (_what, before, after) => {
    expect(withEntry(before, ENTRY)).toBe(after);
  });

  test('the author is written where nobody has written one', () => {
    expect(withEntry(`# 头\nreview:\n${FIRST}`, ENTRY, '作者测试员')).toBe(`# 头\nauthor: 作者测试员\nreview:\n${FIRST}${inside('  ')}`);
    expect(withEntry(`author: 甲乙\nreview:\n${FIRST}`, ENTRY, '作者测试员')).toBe(`author: 甲乙\nreview:\n${FIRST}${inside('  ')}`);
  });
});

test.each(['review: []\n', 'review: [{ step: 初审 }]\n', 'review:\n - step: [\n', 'author: 甲乙\n'])('%j is not touched', (text) => {
  expect(() => withEntry(text, ENTRY)).toThrow('三审记录读不懂');
});
