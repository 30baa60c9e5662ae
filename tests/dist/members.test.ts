import { expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { leaks } from './rules/members.ts';
import { readSite } from './site.ts';

const { files, read } = readSite();
const { content } = readContent(contentRoot());

const texts = [...files].filter((path) => !/\.(?:png|webp|woff2|ico)$/.test(path)).map((path) => ({ path, text: read(path) }));
const alliances = content.alliances.map(({ id, data }) => ({ id, alliance: data }));
const register = new Set(content.townships.flatMap(({ data }) => data.places.map(({ name }) => name)));

test('no shipped file has a member of an alliance whose members are not published', () => {
  expect(texts.length).toBeGreaterThan(content.townships.length);
  expect(leaks(texts, alliances, register)).toEqual([]);
});

test('whoever is looked for would be found: the same search finds every member that is published', () => {
  const published = alliances.filter(({ alliance: { membership, members } }) => membership !== 'unpublished' && members.length > 0);
  expect(published.length).toBeGreaterThan(0);
  // As if nobody had published them.
  const kept = published.map(({ id, alliance }) => ({ id, alliance: { ...alliance, membership: 'unpublished' as const } }));
  const said = leaks(texts, kept, register);
  for (const { id, alliance } of published) {
    expect(said.filter((says) => says.endsWith(`of ${id} that is not on its list`) || says.endsWith(` ${id}`)).length, id).toBeGreaterThan(
      0,
    );
    for (const { name } of alliance.members.filter((member) => !register.has(member.name)))
      expect(
        said.some((says) => says.endsWith(`names ${name} of ${id}`)),
        `${name} of ${id}`,
      ).toBe(true);
  }
});
