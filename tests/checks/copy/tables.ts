import { describe, expect, test } from 'vitest';
import type { CopyRule } from '../../../src/checks/copy/rule.ts';

/** Of one rule: what it refuses, with the words it says, and what it lets pass. */
export type RuleTable = readonly [
  rule: CopyRule,
  bad: readonly (readonly [text: string, says: string, fix: string])[],
  good: readonly string[],
];

/** Tests each rule over its table. */
export function testRules(tables: readonly RuleTable[]): void {
  describe.each(tables.map((table) => [table[0].id, ...table] as const))('%s', (_id, rule, bad, good) => {
    test.each(bad)('%s', (text, says, fix) => {
      const [first] = rule.find(text);
      expect(first && `${first.says}。${first.fix}`).toBe(`${says}。${fix}`);
    });
    test.each(good)('lets pass: %s', (text) => {
      expect(rule.find(text)).toEqual([]);
    });
  });
}
