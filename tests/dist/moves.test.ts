import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { attribute, named } from './html.ts';
import { readSite } from './site.ts';

const { address, pages } = readSite();
const { moved = [], withdrawn = [] } = readContent(contentRoot()).content.moves?.data ?? {};
const pageAt = (path: string): (typeof pages)[number] => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`no page at ${path}`);
  return found;
};
const hidden = (path: string): boolean => named(pageAt(path), 'meta').some((tag) => attribute(tag, 'content').includes('noindex'));

// The real content may have none; the published test content has one of each.
describe.runIf(moved.length > 0)('a moved page', () => {
  test.each(moved)('$from sends its readers to $to, without a script', ({ from, to, reason }) => {
    const target = `${address.base.replace(/\/$/, '')}${to}`;
    const refresh = named(pageAt(from), 'meta').find((tag) => attribute(tag, 'http-equiv') === 'refresh');
    expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${target}`);
    expect(named(pageAt(from), 'a').map((tag) => attribute(tag, 'href'))).toContain(target);
    expect(pageAt(from).blocks.join('')).toContain(reason);
    expect(hidden(from)).toBe(true);
  });
});

describe.runIf(withdrawn.length > 0)('a withdrawn page', () => {
  test.each(withdrawn)('$path says why and since when', ({ path, reason, date }) => {
    const text = pageAt(path).blocks.join('');
    expect(text).toContain(reason);
    expect(text).toContain(date);
    expect(hidden(path)).toBe(true);
    expect(named(pageAt(path), 'meta').filter((tag) => attribute(tag, 'http-equiv') === 'refresh')).toEqual([]);
  });
});
