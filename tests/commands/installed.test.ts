import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchesLockfile, type Lockfile } from '../../src/commands/installed.mjs';

const lockfile: Lockfile = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/mac': { version: '1.0.0', optional: true },
  },
};

describe('whether npm ci is needed', () => {
  test('not when everything but optional packages is there', () => {
    expect(matchesLockfile(lockfile, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(true);
  });

  test.each<[string, Lockfile]>([
    ['nothing is installed', {}],
    ['another version is', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } }],
    ['other bytes are', { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'y' } } }],
    [
      'more than asked for is',
      { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0' } } },
    ],
  ])('when %s', (_name, installed) => {
    expect(matchesLockfile(lockfile, installed)).toBe(false);
  });

  test('not in the checkout that runs this test', () => {
    const read = (path: string): Lockfile => JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
    expect(matchesLockfile(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(true);
  });
});

test('what the handbook tells editors to run installs what is missing first, and runs on the Node that the project pins', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const handbook = readFileSync('content/README.md', 'utf8');
  const named = new Set([...handbook.matchAll(/npm run ([a-z]+)(?![a-z:])/g)].map(([, name = '']) => name));
  expect(named).toContain('import');
  for (const name of named) expect(scripts[name]).toBe(`node src/commands/bootstrap.mjs ${name}`);
});
