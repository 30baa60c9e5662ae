/** `npm test`: runs every step, goes on after a failed one, and ends with `N passed, N failed`. */
import { runSteps } from './run-steps.ts';
import { interruptPrograms } from './run.ts';

// Whoever ends us ends what we started; the steps that are left fail at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interruptPrograms);

const pages = process.argv.includes('--all-pages') ? 'all' : 'sample';
// Loaded late: a file that cannot even be read is a failure to count, too.
const { failed } = await runSteps(async () => (await import('./steps.ts')).allSteps({ pages }));
process.exitCode = failed === 0 ? 0 : 1;
