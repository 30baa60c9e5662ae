import { UNDATED } from './dates.ts';

/** Whether two dates can mean the same time: one lies in the other, as 2021-10 in 2021; of an undated number nobody can say that it does not. */
export function mayCoincide(a: string, b: string): boolean {
  return a === UNDATED || b === UNDATED || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}
