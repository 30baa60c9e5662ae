import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFolder, wouldLose } from '../../src/commands/output-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the site goes', () => {
  test.each([
    [undefined, 'dist'],
    ['', 'dist'],
    ['  ', 'dist'],
    ['elsewhere/site', 'elsewhere/site'],
  ])('with ATLAS_OUT=%j to %s', (named, expected) => {
    expect(outputFolder(named === undefined ? {} : { ATLAS_OUT: named })).toBe(resolve(expected));
  });
});

describe('a build may take the place of', () => {
  const project = (): string => {
    const root = join(folder, 'project');
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{}');
    return root;
  };

  test('a folder that is not there, an empty one, and a built site', () => {
    const root = project();
    expect(wouldLose(join(root, 'new'), root)).toBeUndefined();
    expect(wouldLose(join(root, 'dist'), root)).toBeUndefined();
    for (const name of ['index.html', '404.html', 'about.html']) writeFileSync(join(root, 'dist', name), '');
    expect(wouldLose(join(root, 'dist'), root)).toBeUndefined();
    expect(wouldLose(join(folder, 'beside'), root)).toBeUndefined();
  });

  test('neither the project nor a folder above it, even where they look like a site', () => {
    const root = project();
    for (const name of ['index.html', '404.html']) {
      writeFileSync(join(root, name), '');
      writeFileSync(join(folder, name), '');
    }
    expect(wouldLose(root, root)).toContain('项目所在的文件夹');
    expect(wouldLose(folder, root)).toContain('项目所在的文件夹');
  });

  test('nor a folder with other things in it', () => {
    const root = project();
    writeFileSync(join(root, 'dist', 'thesis.docx'), '');
    expect(wouldLose(join(root, 'dist'), root)).toContain('thesis.docx');
  });
});
