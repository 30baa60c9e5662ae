import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type Check } from '../../src/checks/all.ts';
import { readContent } from '../../src/reading/content.ts';
import { printProblem } from '../../src/reading/problem.ts';
import { GENERATED } from './generated-cases.ts';

const SITES = join(import.meta.dirname, '../sites');

/** Folders that hold a case: the files that differ from `_base`, `removed.txt` for those that are missing, and the report. */
export const CASES: readonly string[] = readdirSync(SITES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name);

/** The report that a case must produce, one problem a line. */
export function expectedReport(name: string): string {
  return readFileSync(join(SITES, name, 'report.txt'), 'utf8');
}

/** Puts a case together in a folder of its own, lets `use` look at it, and takes it away again. */
function withTree<T>(name: string, use: (root: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const root = join(folder, 'content');
  try {
    cpSync(join(SITES, '_base'), root, { recursive: true });
    // What was published once stands in every case of it, and in what is checked for publication: the release of the base tree.
    if (/^(?:accepted-)?published-|^production-of-/.test(name)) cpSync(join(SITES, '_published'), root, { recursive: true });
    // What a delegation visits stands in every case of it.
    if (/^(?:accepted-)?(?:stop|route|visit|personal)-/.test(name)) cpSync(join(SITES, '_visits'), root, { recursive: true });
    // A photo that is a drawing, and a page that shows it.
    if (/^(?:accepted-)?photo-/.test(name)) cpSync(join(SITES, '_photos'), root, { recursive: true });
    const own = join(SITES, name);
    if (existsSync(own)) cpSync(own, root, { recursive: true, filter: (path) => !/(?:report|removed)\.txt$/.test(path) });
    const removed = join(own, 'removed.txt');
    if (existsSync(removed)) for (const path of readFileSync(removed, 'utf8').trim().split('\n')) rmSync(join(root, path));
    GENERATED[name]?.(root);
    return use(root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The report of a case, with all checks or only with these. A case whose name says so is checked for publication. */
export function reportOf(name: string, checks?: readonly Check[]): string {
  return withTree(name, (root) => {
    const { content, problems } = readContent(root);
    const production = name.startsWith('production');
    return checkContent(content, problems, { production, ...(checks ? { checks } : {}) })
      .map((problem) => `${printProblem(problem)}\n`)
      .join('');
  });
}
