import type { Entry } from './entry.ts';
import type { ProseEntry } from './prose-file.ts';
import { proseTexts } from './prose-texts.ts';

/** Words of a source, which stand in the content to be checked and not to be read. */
const QUOTED = new Set(['clause', 'quote', 'span']);

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(strings);
  return Object.entries(value).flatMap(([key, inner]) => (QUOTED.has(key) ? [] : strings(inner)));
}

/** All that one content file says in our own words: its fields, names among them, and its prose. */
export function wordsOf(entry: Entry<unknown> | ProseEntry<unknown>): readonly string[] {
  return [...strings(entry.data), ...('body' in entry ? proseTexts(entry.body).map(({ text }) => text) : [])];
}
