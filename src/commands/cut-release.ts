import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openAtlas } from '../catalogue/atlas.ts';
import { changesBetween, draftRelease, lastRelease, nextRelease, sameAs } from '../catalogue/releases.ts';
import { today } from '../domain/day.ts';
import { readContent, type Content } from '../reading/content.ts';
import { printRelease } from '../reading/release.ts';
import { zhReleases as zh } from '../words/zh/releases.ts';
import { contentIsSound } from './content-check.ts';

/** The check sum of each mechanism's file, by its id; line ends do not count. */
export function textSums(root: string, { initiatives }: Pick<Content, 'initiatives'>): Readonly<Record<string, string>> {
  const sum = (id: string): string => {
    const text = readFileSync(join(root, 'initiatives', `${id}.mdx`), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
  };
  return Object.fromEntries(initiatives.map(({ id }) => [id, sum(id)]));
}

/** What the disk is asked to do. */
export interface Disk {
  readonly rename: (from: string, to: string) => void;
}

/** Writes a file whole or not at all: beside its place first, under a name that the reader of the content leaves alone. @throws what the disk says. */
function writeWhole(folder: string, name: string, text: string, { rename }: Disk): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${name}.${process.pid}`);
  try {
    const file = openSync(draft, 'wx');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    rename(draft, join(folder, name));
  } finally {
    if (existsSync(draft)) rmSync(draft);
  }
}

/**
 * Cuts a release of a content tree, and says what is in it; says so when nothing changed since the last one.
 * @param date the day in China. @returns false when the content has problems or the file cannot be written: then nothing was.
 */
export function cutRelease(root: string, date: string = today(), disk: Disk = { rename: renameSync }): boolean {
  if (!contentIsSound(root)) {
    console.error(zh.command.notSound);
    return false;
  }
  const atlas = openAtlas(readContent(root).content);
  const before = lastRelease(atlas);
  const draft = draftRelease(atlas, textSums(root, atlas.content));
  if (before && sameAs(before, draft)) {
    console.log(zh.command.noChange(before.number, before.date));
    return true;
  }
  const release = nextRelease(draft, before, date);
  const name = `r${release.number}.json`;
  try {
    writeWhole(join(root, 'releases'), name, printRelease(release), disk);
  } catch (error) {
    console.error(zh.command.notWritten(name, error instanceof Error ? error.message : String(error)));
    return false;
  }
  console.log(zh.command.written(release.number, release.date, release.facts.length, `content/releases/${name}`));
  console.log(before ? zh.summary(changesBetween(before, draft)) : zh.command.first);
  console.log(zh.command.commit);
  return true;
}
