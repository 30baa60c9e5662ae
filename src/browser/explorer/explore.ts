import { Explorer } from './explorer.ts';
import { partsOf } from './parts.ts';

export { exploringLooks } from './sheet.ts';

/** Starts exploring the chart inside an `<atlas-chart>`. @returns how to stop, which leaves it as it was printed. */
export function explore(root: HTMLElement): () => void {
  const parts = partsOf(root);
  const explorer = parts && new Explorer(parts);
  return () => explorer?.leave();
}
