import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DISK } from '../../../src/commands/import/replace-files.ts';
import { tidyUp } from '../../../src/commands/import/run-import.ts';

test('what an import left and the disk will not give up is told in Chinese, and the next one does not begin', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-tidy-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  writeFileSync(join(root, '.names.yaml.import'), '');
  const said: string[] = [];
  const remove = (path: string): never => {
    throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY', path });
  };
  const world = { root, say: (line: string) => void said.push(line), ask: () => Promise.resolve('') };
  expect(tidyUp({ ...world, disk: { ...DISK, remove } })).toBe(false);
  expect(said.join('\n')).toMatch(/^写不了：\S+\.names\.yaml\.import 别的程序正开着它，先关掉。改法：/);
  expect(tidyUp(world)).toBe(true);
  expect(readdirSync(root)).toEqual([]);
});
