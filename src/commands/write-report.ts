import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openAtlas } from '../catalogue/atlas.ts';
import { draftRelease, lastRelease } from '../catalogue/releases.ts';
import { signOff } from '../catalogue/sign-off.ts';
import { readContent } from '../reading/content.ts';
import { zhReport as zh } from '../words/zh/report.ts';
import { contentIsSound } from './content-check.ts';
import { textSums } from './cut-release.ts';
import { reportPage } from './report-page.ts';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);

/** Writes the report and says where it is. @returns false when the content has problems: then nothing is written. */
export function writeReport(root: string, file: string = resolve('.build/report/index.html')): boolean {
  if (!contentIsSound(root)) {
    console.error(zh.notSound);
    return false;
  }
  const atlas = openAtlas(readContent(root).content);
  const since = lastRelease(atlas);
  const tokens = readFileSync(TOKENS, 'utf8');
  const found = signOff(atlas, since, draftRelease(atlas, textSums(root, atlas.content)), tokens);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, reportPage(atlas.site.name, found, tokens));
  console.log(since ? zh.written(file) : zh.first(file));
  return true;
}
