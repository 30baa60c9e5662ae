import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mendContent } from '../../../src/commands/mend/mend-content.ts';

let root: string;
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'mend-')), 'content');
  for (const tree of ['_base', 'copy-marks-and-spaces']) cpSync(join(import.meta.dirname, '../../sites', tree), root, { recursive: true });
  rmSync(join(root, 'report.txt'));
});
afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

/** Every file with what it holds. */
function tree(): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]));
}

test('mends what a machine may mend, in the files where it is, and only there', () => {
  const before = tree();
  const mended = mendContent(root);
  const after = tree();
  const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(changed.map((path) => path.slice(root.length + 1)).toSorted()).toEqual(['charts/rooms-bars.yaml', 'initiatives/river-watch.mdx']);
  expect(after[join(root, 'initiatives/river-watch.mdx')]).toContain('据“县志”记载……河道由“沿岸人家”照看——一向如此。');
  expect(mended.length).toBeGreaterThan(10);
  expect(mendContent(root)).toEqual([]);
  expect(tree()).toEqual(after);
});

test('a write that fails half-way leaves no half-written file, and nothing beside', () => {
  const before = tree();
  expect(() =>
    mendContent(root, {
      rename: () => {
        throw new Error('disk full');
      },
    }),
  ).toThrow('disk full');
  expect(tree()).toEqual(before);
});

test('a file with another mistake is left as it is', () => {
  const path = join(root, 'charts/rooms-bars.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}colour: red\n`);
  const before = readFileSync(path, 'utf8');
  mendContent(root);
  expect(readFileSync(path, 'utf8')).toBe(before);
});
