/** How many tests of a step passed and failed; a step without tests of its own counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The sum of all steps. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The closing line that people and machines look for. */
export function printTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** A step that either went well or did not. */
export function single(well: boolean): Tally {
  return well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Reads vitest's JSON report. A run that ended badly has at least one failure, whatever its report says or lacks. */
export function vitestTally(report: unknown, code: number): Tally {
  const counts = typeof report === 'object' && report !== null ? (report as Record<string, unknown>) : {};
  const count = (name: string): number => (typeof counts[name] === 'number' ? counts[name] : 0);
  const [passed, failed] = [count('numPassedTests'), count('numFailedTests')];
  // No test at all is a failure too: a wrong pattern must not look like success.
  const well = code === 0 && passed > 0;
  return { passed, failed: well ? failed : Math.max(1, failed) };
}
