import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ChangedMeanwhile,
  DISK,
  finishInterrupted,
  replaceFiles,
  type Disk,
  type Replacement,
} from '../../../src/commands/import/replace-files.ts';
import { readContent } from '../../../src/reading/content.ts';
import { printProblem } from '../../../src/reading/problem.ts';
import { contentFiles } from './content-files.ts';

let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'atlas-replace-')), 'content');
  cpSync(join(import.meta.dirname, '../../sites/_base'), root, { recursive: true });
});
afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

const FILES = ['facts/reading-rooms.yaml', 'facts/river-watch.yaml', 'corrections/new.yaml'];
const replacements = (): readonly Replacement[] =>
  FILES.map((path) => {
    const old = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
    return { path, old, now: `${old ?? ''}# 新\n` };
  });

/** A disk that stops before its nth step, as a machine does that loses power; `half` leaves half of what it was writing. */
function stopping(step: number, half: boolean): Disk {
  let left = step;
  const at = (): boolean => (left -= 1) === 0;
  const stop = (): never => {
    throw new Error('power');
  };
  return {
    write: (path, text) => {
      if (!at()) {
        DISK.write(path, text);
        return;
      }
      if (half) DISK.write(path, text.slice(0, 10));
      stop();
    },
    rename: (from, to) => (at() ? stop() : DISK.rename(from, to)),
    remove: (path) => (at() ? stop() : DISK.remove(path)),
  };
}

describe('several files are replaced together', () => {
  // Three drafts, the journal and its place, three renames, the journal away.
  const STEPS = 9;

  test('all of them, with nothing left over', () => {
    const before = contentFiles(root);
    replaceFiles(root, replacements());
    expect(contentFiles(root)).toEqual({ ...before, ...Object.fromEntries(FILES.map((path) => [path, `${before[path] ?? ''}# 新\n`])) });
  });

  test.each(Array.from({ length: STEPS }, (_, index) => index + 1))(
    'stopped at step %i the tree is the old one, or the next run makes it the new one',
    (step) => {
      const before = contentFiles(root);
      const files = replacements();
      const after = { ...before, ...Object.fromEntries(files.map(({ path, now }) => [path, now])) };
      expect(() => replaceFiles(root, files, stopping(step, false))).toThrow('power');
      const noted = existsSync(join(root, '.import.json'));
      expect(noted).toBe(step > 5);
      if (noted) {
        expect(readContent(root).problems.map(printProblem)[0]).toBe(
          'content/.import.json  上一次导入停在中间，有的文件还是旧的。改法：再运行一次 npm run import，它先把没写完的写完。',
        );
        // Completing may be stopped, too.
        expect(() => finishInterrupted(root, stopping(1, false))).toThrow('power');
        expect(finishInterrupted(root)).toEqual({ kind: 'finished', paths: FILES });
      } else {
        expect(finishInterrupted(root)).toEqual({ kind: 'none' });
      }
      expect(contentFiles(root)).toEqual(noted ? after : before);
    },
  );

  test('a file that changed meanwhile stops it before anything is written', () => {
    const files = replacements();
    writeFileSync(join(root, FILES[1] ?? ''), '# 别人改的\n');
    const before = contentFiles(root);
    expect(() => replaceFiles(root, files)).toThrow(ChangedMeanwhile);
    expect(contentFiles(root)).toEqual(before);
  });

  test('a file that changed after it stopped is left to a person', () => {
    expect(() => replaceFiles(root, replacements(), stopping(7, false))).toThrow('power');
    writeFileSync(join(root, FILES[1] ?? ''), '# 别人改的\n');
    const before = contentFiles(root);
    expect(finishInterrupted(root)).toEqual({ kind: 'stuck', paths: [FILES[1]] });
    expect(contentFiles(root)).toEqual(before);
  });

  test('a journal that leads out of the content is not followed', () => {
    writeFileSync(join(root, '.import.json'), JSON.stringify({ files: [{ path: '../x.yaml', old: null, now: '0' }] }));
    expect(finishInterrupted(root)).toEqual({ kind: 'stuck', paths: ['../x.yaml'] });
    writeFileSync(join(root, '.import.json'), 'half of a jour');
    expect(finishInterrupted(root)).toEqual({ kind: 'stuck', paths: ['.import.json'] });
  });
});
