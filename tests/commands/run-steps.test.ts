import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runSteps } from '../../src/commands/run-steps.ts';
import type { Step } from '../../src/commands/steps.ts';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => {
    said.push(String(line));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const good: Step = { name: 'good', run: () => Promise.resolve({ passed: 3, failed: 0 }) };
const bad: Step = { name: 'bad', run: () => Promise.resolve({ passed: 1, failed: 2 }) };
const throwing: Step = {
  name: 'throwing',
  run: () => {
    throw new Error('at once');
  },
};
const rejecting: Step = { name: 'rejecting', run: () => Promise.reject(new Error('later')) };

describe('the last line of npm test', () => {
  test.each<[string, readonly Step[], string]>([
    ['is the sum of all steps', [good, good], '6 passed, 0 failed'],
    ['counts what came after a failed step', [bad, good], '4 passed, 2 failed'],
    ['counts what came after a step that threw', [throwing, good], '3 passed, 1 failed'],
    ['counts what came after a step that was rejected', [rejecting, good], '3 passed, 1 failed'],
    ['is a failure when there are no steps', [], '0 passed, 1 failed'],
  ])('%s', async (_what, steps, line) => {
    await runSteps(() => Promise.resolve(steps));
    expect(said.at(-1)?.trim()).toBe(line);
  });

  test('is there when the steps cannot even be loaded', async () => {
    expect(await runSteps(() => Promise.reject(new SyntaxError('steps.ts')))).toEqual({ passed: 0, failed: 1 });
    expect(said.at(-1)?.trim()).toBe('0 passed, 1 failed');
  });
});
