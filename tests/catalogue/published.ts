import { cpSync, mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAtlas, type Atlas } from '../../src/catalogue/atlas.ts';
import { draftRelease, lastRelease, nextRelease } from '../../src/catalogue/releases.ts';
import { readContent } from '../../src/reading/content.ts';
import { printRelease } from '../../src/reading/release.ts';

const SITES = join(import.meta.dirname, '../sites');

/** A published site as it is edited: each step changes files of the base tree; `release` publishes what stands there on a day. */
export interface Edited {
  readonly change: (file: string, from: string, to: string) => void;
  readonly correct: (id: string, fields: Readonly<Record<string, string>>) => void;
  readonly release: (date: string) => void;
  readonly atlas: () => Atlas;
}

/** Lets `edit` work on a copy of the base tree, which the release of 2024-05-01 has published. @returns what it returns. */
export function onPublishedSite<T>(edit: (site: Edited) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-published-'));
  const root = join(folder, 'content');
  try {
    for (const tree of ['_base', '_published']) cpSync(join(SITES, tree), root, { recursive: true });
    const atlas = (): Atlas => openAtlas(readContent(root).content);
    return edit({
      change: (file, from, to) => {
        const text = readFileSync(join(root, file), 'utf8');
        if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
        writeFileSync(join(root, file), text.replace(from, to));
      },
      correct: (id, fields) => {
        mkdirSync(join(root, 'corrections'), { recursive: true });
        const lines = Object.entries(fields).map(([name, value]) => `${name}: '${value}'\n`);
        writeFileSync(join(root, `corrections/${id}.yaml`), lines.join(''));
      },
      release: (date) => {
        const now = atlas();
        const before = lastRelease(now);
        const release = nextRelease(draftRelease(now, before?.texts ?? {}), before, date);
        writeFileSync(join(root, `releases/r${release.number}.json`), printRelease(release));
      },
      atlas,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The site after an update, a correction of what it is computed from, and their release: teams 12 → 13 (corrected), night-readers 80 → 110 (updated). */
export function editedSite(): Atlas {
  return onPublishedSite(({ change, correct, release, atlas }) => {
    change('facts/river-watch.yaml', 'value: 12', 'value: 13');
    change('facts/river-watch.yaml', '巡护队12支', '巡护队13支');
    change('facts/river-watch.yaml', 'span: 12支', 'span: 13支');
    correct('teams-recount', { fact: 'teams', old: '12支', new: '13支', date: '2024-05-20', why: '原文登了更正。' });
    const update =
      "      - asOf: '2024-03'\n        value: 110\n        qualifier: about\n        source: evening-paper\n        quote: 每晚约110人来书屋夜读\n        span: 约110人\n";
    change('facts/reading-rooms.yaml', 'derived:\n', `${update}derived:\n`);
    release('2024-06-01');
    return atlas();
  });
}
