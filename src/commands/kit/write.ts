import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { archiveOf } from '../../catalogue/archive.ts';
import { zhKit as zh } from '../../words/zh/kit.ts';
import { notBuilt, readBuilt } from './built.ts';
import { makeKit } from './make.ts';

const MEGABYTE = 1_000_000;

/** Where a kit is written, and how the end of it is put in its place. */
export interface Place {
  readonly folder?: string;
  readonly rename?: (from: string, to: string) => void;
}

/**
 * Makes the offline kit of a built site and says where it is. It is written under another name and renamed: whoever interrupts it finds
 * the old kit, or none. @param site the folder of the built site. @returns false when there is none, or the kit cannot be written.
 */
export async function writeKit(site: string, { folder = resolve('.build/kit'), rename = renameSync }: Place = {}): Promise<boolean> {
  const why = notBuilt(site);
  if (why !== undefined) {
    console.error(zh.say.notBuilt(why));
    return false;
  }
  console.log(zh.say.reading(site));
  const built = readBuilt(site);
  const file = join(folder, zh.file(built.name));
  const unfinished = `${file}.unfinished`;
  const interrupted = (): void => {
    rmSync(unfinished, { force: true });
    console.error(zh.say.interrupted);
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    const files = await makeKit(built, console.log);
    console.log(zh.say.packing(files.size));
    const archive = archiveOf(files);
    mkdirSync(dirname(file), { recursive: true });
    await writeFile(unfinished, archive);
    rename(unfinished, file);
    console.log(zh.say.done(file, (archive.length / MEGABYTE).toFixed(1)));
    return true;
  } catch (error) {
    console.error(zh.say.failed(file, error instanceof Error ? error.message : String(error)));
    return false;
  } finally {
    process.off('SIGINT', interrupted);
    rmSync(unfinished, { force: true });
  }
}
