import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the commands of a project need besides the content. Nobody writes there. */
const SHARED = ['src', 'public', 'node_modules', 'astro.config.mjs', 'tsconfig.json'];

/** A copy of the project as the handbook tells a beginner to make one: the content is its own, and so is whatever commands leave behind. */
export interface Project {
  readonly root: string;
  readonly content: string;
  readonly remove: () => void;
}

export function copyProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'atlas-handbook-'));
  for (const name of SHARED) symlinkSync(resolve(name), join(root, name), 'junction');
  for (const name of ['package.json', 'package-lock.json']) cpSync(name, join(root, name));
  cpSync('content', join(root, 'content'), { recursive: true });
  return {
    root,
    content: join(root, 'content'),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
