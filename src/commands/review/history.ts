import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { plainLines } from '../../reading/file.ts';

/** Earlier texts of a file, the newest first, read one by one as they are asked for. */
export type History = (path: string) => Iterable<string>;

/** So far back an approved text is looked for. */
const COMMITS = 300;

function git(folder: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout : null;
}

/** What Git remembers of a file; nothing where there is no Git. */
export const gitHistory: History = function* (path) {
  const [folder, name] = [dirname(path), basename(path)];
  const commits = git(folder, 'log', `--max-count=${COMMITS}`, '--format=%H', '--', name)?.split('\n').filter(Boolean) ?? [];
  for (const commit of commits) {
    const text = git(folder, 'show', `${commit}:./${name}`);
    if (text !== null) yield plainLines(text);
  }
};
