/** `npm test`: runs every step, goes on after a failed one, and ends with `N passed, N failed`. */
import { allSteps } from './steps.ts';
import { printTally, single, sum, type Tally } from './tally.ts';

const results: { name: string; tally: Tally; seconds: number }[] = [];
for (const step of allSteps({ pages: process.argv.includes('--all-pages') ? 'all' : 'sample' })) {
  console.log(`\n── ${step.name} ──`);
  const started = performance.now();
  const tally = await step.run().catch((error: unknown) => {
    console.error(error);
    return single(false);
  });
  results.push({ name: step.name, tally, seconds: Math.round((performance.now() - started) / 1000) });
}

console.log('');
for (const { name, tally, seconds } of results)
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name}：${printTally(tally)}（${seconds} 秒）`);
const total = sum(results.map(({ tally }) => tally));
console.log(`\n${printTally(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
