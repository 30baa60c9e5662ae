import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { inspect } from 'node:util';
import { inTurn, type Turn } from './in-turn.ts';
import type { Step } from './steps.ts';
import { printTally, single, sum, type Tally } from './tally.ts';

/** A step that ended, in whatever way. */
interface Ended {
  readonly tally: Tally;
  readonly seconds: number;
}

/** Most of the tools use one core each; more than two at once could use up the memory of a small machine. */
const AT_ONCE = Math.min(2, availableParallelism());

async function runStep({ name, run }: Step, turn: Turn): Promise<Ended> {
  turn.out(`\n── ${name} ──\n`);
  const started = performance.now();
  let tally = single(false);
  try {
    tally = await run(turn);
  } catch (error) {
    turn.err(`${inspect(error)}\n`);
  }
  turn.end();
  return { tally, seconds: Math.round((performance.now() - started) / 1000) };
}

/** Runs steps side by side, each once those that it comes after have ended. @returns how each ended. @throws when some can never begin. */
async function runAll(steps: readonly Step[], atOnce: number, ended: Map<Step, Ended>): Promise<void> {
  const turns = inTurn();
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<void>>();
  const mayBegin = ({ after = [], alone = false }: Step): boolean =>
    running.size < (alone ? 1 : atOnce) &&
    ![...running.keys()].some((other) => other.alone === true) &&
    after.every((name) => [...ended.keys()].some((other) => other.name === name));
  while (waiting.size + running.size > 0) {
    const next = [...waiting].find(mayBegin);
    if (next) {
      waiting.delete(next);
      running.set(
        next,
        runStep(next, turns()).then((end) => {
          running.delete(next);
          ended.set(next, end);
        }),
      );
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`nothing that these steps come after: ${[...waiting].map(({ name }) => name).join(', ')}`);
    }
  }
}

/** Runs every step, goes on after one that failed or crashed, and always ends with `N passed, N failed`. @param load gives the steps, and may itself crash. @returns the sum. */
export async function runSteps(load: () => Promise<readonly Step[]>, atOnce = AT_ONCE): Promise<Tally> {
  const started = performance.now();
  const ended = new Map<Step, Ended>();
  let steps: readonly Step[] = [];
  try {
    steps = await load();
    await runAll(steps, atOnce, ended);
  } catch (error) {
    console.error(error);
  }
  console.log('');
  const tallies = steps.map((step) => {
    const { tally, seconds } = ended.get(step) ?? { tally: single(false), seconds: 0 };
    console.log(`${tally.failed === 0 ? '✓' : '✗'} ${step.name}：${printTally(tally)}（${seconds} 秒）`);
    return tally;
  });
  const total = tallies.length === 0 ? single(false) : sum(tallies);
  console.log(`\n一共 ${Math.round((performance.now() - started) / 1000)} 秒`);
  console.log(`\n${printTally(total)}`);
  return total;
}
