import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { editorSite, type EditorSite } from '../../src/editor/write.ts';
import { LOCAL_ONLY } from '../../src/schema/editor.ts';

const SITES = join(import.meta.dirname, '../sites');

/** What the editor is told of a tree with these trees laid over it. */
function told(...trees: readonly string[]): EditorSite {
  const root = mkdtempSync(join(tmpdir(), 'atlas-editor-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const tree of trees) cpSync(join(SITES, tree), root, { recursive: true });
  return editorSite(root, '/', LOCAL_ONLY);
}

test('the editor is told every number as the site prints it', () => {
  expect(told('_base').numbers['night-readers']).toBe('约80人');
});

test('and what everything else is called', () => {
  expect(told('_base').names).toMatchObject({ 机制: { 'river-watch': '河道巡护' }, 地点: { '990101101201': '竹湾村' } });
});

test.each(['derived-cycle', 'derived-syntax', 'derived-unknown-operand', 'derived-without-end', 'unreadable-file-spares-formulas'])(
  'and opens over content that wants mending: %s',
  (tree) => {
    expect(told('_base', tree).numbers).toEqual({});
  },
);

test('and over a folder with nothing in it', () => {
  expect(told().numbers).toEqual({});
});
