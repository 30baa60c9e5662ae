import { describe, expect, test } from 'vitest';
import { printTally, single, sum, vitestTally } from '../../src/commands/tally.ts';

describe('the count at the end of npm test', () => {
  test('adds up all steps', () => {
    expect(printTally(sum([single(true), single(false), { passed: 40, failed: 2 }]))).toBe('41 passed, 3 failed');
  });

  test.each([
    ['all well', { numPassedTests: 7, numFailedTests: 0 }, 0, { passed: 7, failed: 0 }],
    ['a failed test', { numPassedTests: 7, numFailedTests: 2 }, 1, { passed: 7, failed: 2 }],
    ['a file that could not be loaded', { numPassedTests: 7, numFailedTests: 0 }, 1, { passed: 7, failed: 1 }],
    ['no test at all', { numPassedTests: 0, numFailedTests: 0 }, 0, { passed: 0, failed: 1 }],
    ['no report', null, 1, { passed: 0, failed: 1 }],
  ])('%s', (_name, report, code, expected) => {
    expect(vitestTally(report, code)).toEqual(expected);
  });
});
