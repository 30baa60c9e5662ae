import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { insertWithin } from '../../src/editor/bundle.ts';

const sveltia = readFileSync(join(dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))), 'npm', 'index.js'), 'utf8');

test('the toolbar of Sveltia puts what belongs to a sentence into it, and no new paragraph behind it', () => {
  const inserted: number[] = [];
  // As the bundle has it, twice: once for a button, once for a menu.
  const code = insertWithin('put([make(one)(),paragraph()]);put([make(two)(),paragraph()])');
  runInNewContext(code, {
    put: (nodes: readonly unknown[]) => inserted.push(nodes.length),
    make: (inline: boolean) => () => ({ isInline: () => inline }),
    paragraph: () => 'paragraph',
    one: true,
    two: false,
  });
  expect(inserted).toEqual([1, 2]);
});

test('a version of Sveltia that inserts otherwise is noticed', () => {
  expect(insertWithin(sveltia)).not.toBe(sveltia);
  expect(() => insertWithin('insert(node)')).toThrow('0 places');
});
