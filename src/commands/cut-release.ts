import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openAtlas } from '../catalogue/atlas.ts';
import { changesBetween, draftRelease, lastRelease, nextRelease, sameAs } from '../catalogue/releases.ts';
import { today } from '../domain/day.ts';
import { readContent, type Content } from '../reading/content.ts';
import { plainLines } from '../reading/file.ts';
import { printRelease } from '../reading/release.ts';
import { withRelease } from '../reading/site-release.ts';
import type { Release } from '../schema/release.ts';
import { zhReleases as zh } from '../words/zh/releases.ts';
import { contentIsSound } from './content-check.ts';
import { writeTogether, type Disk } from './write-whole.ts';

/** The check sum of each mechanism's file, by its id; line ends do not count. */
export function textSums(root: string, { initiatives }: Pick<Content, 'initiatives'>): Readonly<Record<string, string>> {
  const sum = (id: string): string => {
    const text = plainLines(readFileSync(join(root, 'initiatives', `${id}.mdx`), 'utf8'));
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
  };
  return Object.fromEntries(initiatives.map(({ id }) => [id, sum(id)]));
}

/**
 * Writes a release and, in `site.yaml`, that it is the newest: both or neither. If the machine stops between the two, the check says so.
 * @throws what the disk says; then nothing has changed.
 */
function writeRelease(root: string, release: Release, disk?: Disk): void {
  const [path, site] = [join(root, 'releases', `r${release.number}.json`), join(root, 'site.yaml')];
  mkdirSync(dirname(path), { recursive: true });
  writeTogether(
    [
      [path, printRelease(release)],
      [site, withRelease(readFileSync(site, 'utf8'), release)],
    ],
    disk,
  );
}

/**
 * Cuts a release of a content tree, and says what is in it; says so when nothing changed since the last one.
 * @param date the day in China. @returns false when the content has problems or the files cannot be written: then nothing was.
 */
export function cutRelease(root: string, date: string = today(), disk?: Disk): boolean {
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
    writeRelease(root, release, disk);
  } catch (error) {
    console.error(zh.command.notWritten(name, error instanceof Error ? error.message : String(error)));
    return false;
  }
  console.log(zh.command.written(release.number, release.date, release.facts.length, `content/releases/${name}`));
  console.log(before ? zh.summary(changesBetween(before, draft)) : zh.command.first);
  console.log(zh.command.commit);
  return true;
}
