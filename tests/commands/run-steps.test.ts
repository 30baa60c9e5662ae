import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runSteps } from '../../src/commands/run-steps.ts';
import type { Step } from '../../src/commands/steps.ts';

let said: string[];
let shown: string[];
beforeEach(() => {
  [said, shown] = [[], []];
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      shown.push(String(text));
      return true;
    });
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

describe('steps run side by side', () => {
  /** Which steps began and ended, in order: `+a`, `-a`. */
  let diary: string[];
  /** Ends a step. */
  let ends: Map<string, () => void>;
  beforeEach(() => {
    diary = [];
    ends = new Map();
  });
  const step = (name: string, more: Partial<Step> = {}): Step => ({
    name,
    ...more,
    run: (output) => {
      diary.push(`+${name}`);
      output.out(`(${name})`);
      return new Promise((done) => {
        ends.set(name, () => {
          diary.push(`-${name}`);
          done({ passed: 1, failed: name.endsWith('!') ? 1 : 0 });
        });
      });
    },
  });
  /** Runs steps of which each ends when it is its turn in `order`, and all others begin when they can. */
  async function follow(steps: readonly Step[], order: readonly string[], atOnce = 2): Promise<string> {
    const all = runSteps(() => Promise.resolve(steps), atOnce);
    for (const name of order) {
      await vi.waitUntil(() => ends.has(name));
      // Whoever may begin has begun by now.
      await new Promise((done) => setImmediate(done));
      ends.get(name)?.();
    }
    await all;
    return diary.join(' ');
  }

  test('two at once, in the order in which they are told', async () => {
    expect(await follow([step('a'), step('b'), step('c')], ['b', 'a', 'c'])).toBe('+a +b -b +c -a -c');
  });

  test('one at once, if the machine has no more to give', async () => {
    expect(await follow([step('a'), step('b')], ['a', 'b'], 1)).toBe('+a -a +b -b');
  });

  test('after those that have to end first, well or not', async () => {
    const steps = [step('a!'), step('b', { after: ['a!'] }), step('c')];
    expect(await follow(steps, ['c', 'a!', 'b'])).toBe('+a! +c -c -a! +b -b');
    expect(said.at(-1)?.trim()).toBe('3 passed, 1 failed');
  });

  test('but nothing beside one that wants to be alone', async () => {
    const steps = [step('a'), step('b', { alone: true }), step('c'), step('d')];
    expect(await follow(steps, ['c', 'a', 'd', 'b'], 3)).toBe('+a +c +d -c -a -d +b -b');
    diary = [];
    ends.clear();
    expect(await follow([step('b', { alone: true }), step('c')], ['b', 'c'])).toBe('+b -b +c -c');
  });

  test('and are shown one after the other, and counted in the order in which they are told', async () => {
    await follow([step('a'), step('b'), step('c')], ['b', 'c', 'a']);
    expect(shown.join('').replaceAll('\n', '')).toBe('── a ──(a)── b ──(b)── c ──(c)');
    expect(said.filter((line) => line.startsWith('✓')).map((line) => line.slice(2, 3))).toEqual(['a', 'b', 'c']);
  });

  test('and one that comes after nothing there is is a failure, not a wait without end', async () => {
    const total = await runSteps(() => Promise.resolve([good, { ...good, name: 'late', after: ['godo'] }]));
    expect(total).toEqual({ passed: 3, failed: 1 });
  });
});
