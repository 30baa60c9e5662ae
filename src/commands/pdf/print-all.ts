import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zhPaper } from '../../words/zh/paper.ts';
import { swap } from '../build-site.ts';
import type { Document } from './documents.ts';
import type { Press } from './printer.ts';

/**
 * Prints all documents into a new folder, which takes the place of `out` once it is whole: nobody meets half of it.
 * @throws what went wrong with each document that could not be printed, all at once; `out` is then as it was.
 */
export async function printAll(
  press: Pick<Press, 'print'>,
  documents: readonly Document[],
  out: string,
  say: (line: string) => void = console.log,
): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const work = mkdtempSync(join(dirname(out), `${basename(out)}-`));
  const sweep = (): void => {
    rmSync(work, { recursive: true, force: true });
  };
  const interrupted = (): void => {
    sweep();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  const wrong: string[] = [];
  try {
    for (const [index, document] of documents.entries()) {
      say(zhPaper.pdf.progress(index + 1, documents.length, document.file));
      const file = join(work, 'new', document.file);
      mkdirSync(dirname(file), { recursive: true });
      try {
        writeFileSync(file, await press.print(document));
      } catch (error) {
        wrong.push(error instanceof Error ? error.message : String(error));
      }
    }
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    swap(join(work, 'new'), out, join(work, 'previous'));
  } finally {
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
    sweep();
  }
}
