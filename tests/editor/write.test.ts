import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { editorSite } from '../../src/editor/write.ts';
import { LOCAL_ONLY } from '../../src/schema/editor.ts';

const SITES = join(import.meta.dirname, '../sites');

/** The numbers that the editor is told of a tree with these trees laid over it. */
function numbers(...trees: readonly string[]): Readonly<Record<string, string>> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-editor-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const tree of trees) cpSync(join(SITES, tree), root, { recursive: true });
  return editorSite(root, '/', LOCAL_ONLY).numbers;
}

test('the editor is told every number as the site prints it', () => {
  expect(numbers('_base')['night-readers']).toBe('约80人');
});

test.each(['derived-cycle', 'derived-syntax', 'derived-unknown-operand', 'derived-without-end', 'unreadable-file-spares-formulas'])(
  'and opens over content that wants mending: %s',
  (tree) => {
    expect(numbers('_base', tree)).toEqual({});
  },
);

test('and over a folder with nothing in it', () => {
  expect(numbers()).toEqual({});
});
