import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { contentIsSound } from './content-check.ts';
import { contentRoot } from './content-root.ts';
import { siteEnvironment } from './environment.ts';
import { run } from './run.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Where the built site goes: `dist/`, or the folder that the environment names. */
export function outputFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['ATLAS_OUT'] ?? 'dist');
}

/** Astro logs some failures, such as a dangling reference, and still ends well: these lines are failures here. */
export function loggedErrors(output: string): readonly string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));
}

/** Puts a finished folder in the place of another one. Both stand on the same disk, so readers never meet a half-written site. */
export function swap(finished: string, place: string, aside: string): void {
  try {
    renameSync(place, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(finished, place);
}

/** What a build may be told; the rest comes from the environment. */
export interface BuildOptions {
  /** Refuse values that only the publisher has and that are still empty. */
  readonly production?: boolean;
  readonly out?: string;
  /** Changes to the environment that the build sees. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** Checks the content, builds beside the old site and swaps. @returns whether it went well; if not, the old site is untouched. */
export async function buildSite({ production = false, out = outputFolder(), environment = {} }: BuildOptions = {}): Promise<boolean> {
  const env = siteEnvironment(environment);
  if (!contentIsSound(contentRoot(env), { production })) return false;
  const workshop = join(dirname(out), '.build');
  mkdirSync(workshop, { recursive: true });
  const work = mkdtempSync(join(workshop, `${basename(out)}-`));
  try {
    console.log('正在构建……');
    const { code, output } = await run(
      process.execPath,
      [ASTRO, 'build', '--outDir', join(work, 'site')],
      { ...env, ATLAS_CACHE: join(work, 'cache') },
      false,
    );
    if (code === 0 && loggedErrors(output).length === 0) {
      swap(join(work, 'site'), out, join(work, 'previous'));
      console.log(`构建好了：${/(\d+) page\(s\) built/.exec(output)?.[1] ?? '全部'}页，在 ${out}。`);
      return true;
    }
    // Two hundred lines of pages say nothing to the one who waits; what went wrong is all shown.
    console.error(output);
    console.error('构建没有成功，原来的网站没有动。');
    return false;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
