import { performance } from 'node:perf_hooks';
import type { Step } from './steps.ts';
import { printTally, single, sum, type Tally } from './tally.ts';

/** A step that ended, in whatever way. */
interface Ended {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
}

async function runStep({ name, run }: Step): Promise<Ended> {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  let tally = single(false);
  try {
    tally = await run();
  } catch (error) {
    console.error(error);
  }
  return { name, tally, seconds: Math.round((performance.now() - started) / 1000) };
}

/** Runs every step, goes on after one that failed or crashed, and always ends with `N passed, N failed`. @param load gives the steps, and may itself crash. @returns the sum. */
export async function runSteps(load: () => Promise<readonly Step[]>): Promise<Tally> {
  const ended: Ended[] = [];
  try {
    for (const step of await load()) ended.push(await runStep(step));
  } catch (error) {
    console.error(error);
  }
  console.log('');
  for (const { name, tally, seconds } of ended)
    console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name}：${printTally(tally)}（${seconds} 秒）`);
  const total = ended.length === 0 ? single(false) : sum(ended.map(({ tally }) => tally));
  console.log(`\n${printTally(total)}`);
  return total;
}
