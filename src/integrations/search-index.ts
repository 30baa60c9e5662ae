import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openAtlas } from '../catalogue/atlas.ts';
import { searchRecords } from '../catalogue/search-records.ts';
import type { SearchIndex } from '../domain/search-index.ts';
import type { SearchRecord } from '../domain/search-record.ts';
import { readContent } from '../reading/content.ts';
import { spelledNames } from '../words/search-names.ts';
import { traditionalPairs } from '../words/traditional.ts';
import { ownLines, pageText } from './page-text.ts';

/** Kinds whose titles are names, and are typed as such. */
const NAMED = new Set(['initiative', 'place', 'visit', 'alliance', 'term']);

/** The index over records. @param page gives the HTML of a record's page. */
function makeIndex(records: readonly SearchRecord[], page: (path: string) => string): SearchIndex {
  const bodies = ownLines(records.map(({ path, prose }) => (prose ? pageText(page(path)) : '')));
  const titles = (named: boolean): readonly string[] => records.filter(({ kind }) => NAMED.has(kind) === named).map(({ title }) => title);
  return {
    records: records.map(({ kind, path, title, of, text, number }, at) => ({
      kind,
      path,
      title,
      of,
      text,
      number,
      body: bodies[at] === '' ? undefined : bodies[at],
    })),
    spelled: spelledNames(titles(true), [...titles(false), ...records.map(({ text }) => text), ...bodies]),
    traditional: traditionalPairs([...records.flatMap(({ title, text }) => [title, text]), ...bodies].join('')),
  };
}

/** The build plug-in that writes `search/index.json`, once all pages are written: their texts are read as they are printed. */
export function searchIndex(root: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const records = searchRecords(openAtlas(readContent(root).content));
        const index = makeIndex(records, (path) => readFileSync(join(folder, path, 'index.html'), 'utf8'));
        mkdirSync(join(folder, 'search'), { recursive: true });
        writeFileSync(join(folder, 'search', 'index.json'), JSON.stringify(index));
      },
    },
  };
}
