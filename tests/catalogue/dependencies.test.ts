import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependencies } from '../../src/catalogue/dependencies.ts';

test('every direct dependency is told by name with its version and licence', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-dependencies-'));
  const write = (folder: string, manifest: object): void => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest));
  };
  try {
    write('.', { dependencies: { zebra: '1' }, devDependencies: { '@a/ant': '2' } });
    write('node_modules/zebra', { version: '1.2.3', license: 'MIT' });
    write('node_modules/@a/ant', { version: '2.0.0', license: 'ISC' });
    write('node_modules/not-ours', { version: '9.9.9', license: 'GPL-3.0' });
    expect(dependencies(root)).toEqual([
      { name: '@a/ant', version: '2.0.0', licence: 'ISC' },
      { name: 'zebra', version: '1.2.3', licence: 'MIT' },
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('our own all have a licence', () => {
  expect(dependencies().filter(({ version, licence }) => version === '' || licence === '')).toEqual([]);
});
