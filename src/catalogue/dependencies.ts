import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package this site is made with, as its own package.json says. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Every direct dependency with its licence, by name. @param root the folder of package.json. */
export function dependencies(root = process.cwd()): readonly Dependency[] {
  const read = (...path: readonly string[]): Manifest => JSON.parse(readFileSync(join(root, ...path, 'package.json'), 'utf8')) as Manifest;
  const own = read();
  return Object.keys({ ...own.dependencies, ...own.devDependencies })
    .toSorted()
    .map((name) => {
      const { version = '', license = '' } = read('node_modules', name);
      return { name, version, licence: license };
    });
}
