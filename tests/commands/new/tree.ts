import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Desk } from '../../../src/commands/new/desk.ts';

const SITES = join(import.meta.dirname, '../../sites');

/** A small tree that has nothing to report, with `more` trees laid over it; it is gone when the test is over. */
export function tree(...more: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-new-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const name of ['_base', '_visits', ...more])
    cpSync(join(SITES, name), root, { recursive: true, filter: (path) => !path.endsWith('report.txt') });
  return root;
}

/** An editor who gives these answers, then leaves; with all that was asked and said. */
export function editor(...answers: readonly string[]): Desk & { readonly heard: string[]; readonly left: string[] } {
  const left = [...answers];
  const heard: string[] = [];
  return {
    heard,
    left,
    ask: (question) => {
      heard.push(question);
      return Promise.resolve(left.shift() ?? null);
    },
    say: (words) => heard.push(words),
  };
}

/** The text of a file of a tree. */
export function textOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
