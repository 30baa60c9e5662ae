import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where the built site goes: `dist/`, or the folder that the environment names. An empty name is none. */
export function outputFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['ATLAS_OUT']?.trim() ?? '';
  return resolve(named === '' ? 'dist' : named);
}

/** What stands in each built site of ours, whatever its content. */
const OURS = ['index.html', '404.html'];

/**
 * Whether a build may take the place of a folder: one that is not there, empty, or a built site.
 * @returns why not, in the words of an editor; undefined when it may. The old folder is thrown away afterwards: what is in it would be lost.
 */
export function wouldLose(out: string, here = process.cwd()): string | undefined {
  const inside = relative(out, here);
  if (!inside.startsWith('..') && inside !== here) return `${out} 是项目所在的文件夹`;
  if (!existsSync(out)) return undefined;
  const found = readdirSync(out);
  if (found.length === 0 || OURS.every((name) => found.includes(name))) return undefined;
  return `${out} 里有别的文件（${found.slice(0, 3).join('、')}${found.length > 3 ? '等' : ''}），不是本站构建出来的`;
}

/** A folder on the same disk as the output, where a build is made before it takes its place. */
export function workshopOf(out: string): string {
  return join(dirname(out), '.build');
}
