import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { contentIsSound } from './content-check.ts';
import { contentRoot } from './content-root.ts';
import { siteEnvironment } from './environment.ts';
import { outputFolder, wouldLose, workshopOf } from './output-folder.ts';
import { interruptPrograms, run } from './run.ts';
import { tidy } from '../images/cache.ts';
import { isProgress } from '../images/progress.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Astro logs some failures, such as a dangling reference, and still ends well: these lines are failures here. */
export function loggedErrors(output: string): readonly string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));
}

type Rename = (from: string, to: string) => void;

/** @returns whether there was anything to move. */
function moveIfThere(from: string, to: string, rename: Rename): boolean {
  try {
    rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Puts a finished folder in the place of another one, which is set aside. Both stand on the same disk, so readers never meet a half-written site.
 * @throws what the disk says; the old folder is then back in its place, or still `aside` if even that failed.
 */
export function swap(finished: string, place: string, aside: string, rename: Rename = renameSync): void {
  const hadOld = moveIfThere(place, aside, rename);
  try {
    rename(finished, place);
  } catch (error) {
    if (hadOld) rename(aside, place);
    throw error;
  }
}

/** What a build may be told; the rest comes from the environment. */
export interface BuildOptions {
  /** Refuse values that only the publisher has and that are still empty. */
  readonly production?: boolean;
  readonly out?: string;
  /** Changes to the environment that the build sees. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** What a build does to the machine. */
export interface Machine {
  readonly run: typeof run;
  readonly rename: Rename;
}

/** Checks the content, builds beside the old site and swaps. @returns whether it went well; if not, the old site is untouched. */
export async function buildSite(
  { production = false, out = outputFolder(), environment = {} }: BuildOptions = {},
  machine: Machine = { run, rename: renameSync },
): Promise<boolean> {
  const loss = wouldLose(out);
  if (loss !== undefined) {
    console.error(
      `${loss}，构建会把它整个换掉，所以没有开始。改法：改 ATLAS_OUT，指到一个空文件夹、还没有的文件夹，或上次构建出来的文件夹。`,
    );
    return false;
  }
  const env = siteEnvironment(environment);
  if (!contentIsSound(contentRoot(env), { production, environment: env })) return false;
  const workshop = workshopOf(out);
  mkdirSync(workshop, { recursive: true });
  const work = mkdtempSync(join(workshop, `${basename(out)}-`));
  const previous = join(work, 'previous');
  const sweep = (): void => {
    // The old site is never thrown away before the new one stands; Astro may still be writing when it is interrupted.
    if (existsSync(out) || !existsSync(previous)) rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  };
  const interrupted = (): void => {
    interruptPrograms();
    sweep();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    console.log('正在构建……');
    const args = [ASTRO, 'build', '--outDir', join(work, 'site')];
    const { code, output } = await machine.run(process.execPath, args, { ...env, ATLAS_CACHE: join(work, 'cache') }, isProgress);
    if (code !== 0 || loggedErrors(output).length > 0) {
      // Two hundred lines of pages say nothing to the one who waits; what went wrong is all shown.
      console.error(output);
      console.error('构建没有成功，原来的网站没有动。');
      return false;
    }
    swap(join(work, 'site'), out, previous, machine.rename);
    tidy();
    console.log(`构建好了：${/(\d+) page\(s\) built/.exec(output)?.[1] ?? '全部'}页，在 ${out}。`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const where = !existsSync(out) && existsSync(previous) ? `原来的网站在 ${previous}，请移回 ${out}` : '原来的网站没有动';
    console.error(`新网站放不到 ${out}：${reason}。${where}。改法：关掉占用这个文件夹的程序，确认可以写入，再构建一次。`);
    return false;
  } finally {
    process.off('SIGINT', interrupted);
    sweep();
  }
}
