import { describe, expect, test } from 'vitest';
import { atom } from '../../../src/catalogue/feed/atom.ts';
import { feedOf } from '../../../src/catalogue/feed/entries.ts';
import { jsonFeed } from '../../../src/catalogue/feed/json-feed.ts';
import { readXml } from '../../dist/rules/xml.ts';
import { atlasWith } from '../base.ts';
import { editedSite, onPublishedSite } from '../published.ts';

const feed = feedOf(editedSite());

test('it tells of releases and corrections, the newest first, on the days written in them', () => {
  expect(feed.entries.map(({ title, text, path, when }) => [when, path, title, text])).toEqual([
    ['2024-06-01T00:00:00+08:00', '/corrections/#r2', '第2次发布：24个数据点', '更正1处，更新1个数，随之变化1个数。'],
    ['2024-05-20T00:00:00+08:00', '/corrections/#teams-recount', '更正：巡护队，由12支改为13支', '由12支改为13支。原文登了更正。'],
    ['2024-05-01T00:00:00+08:00', '/corrections/#r1', '第1次发布：24个数据点', '第一次记录全部数据点。'],
  ]);
  expect(feed.updated).toBe('2024-06-01T00:00:00+08:00');
});

describe('ids stay', () => {
  test('when something is added, and when the site is called or placed differently', () => {
    const before = onPublishedSite(({ atlas }) => feedOf(atlas()));
    const moved = onPublishedSite(({ change, atlas }) => {
      change('site.yaml', 'name: 云岫图志', 'name: 云岫数据');
      change('site.yaml', 'https://www.example.gov.cn/yunxiu/', 'https://elsewhere.example/');
      return feedOf(atlas());
    });
    expect(moved.title).not.toBe(before.title);
    expect([moved.id, moved.entries[0]?.id]).toEqual([before.id, before.entries[0]?.id]);
    expect([feed.id, feed.entries.at(-1)?.id]).toEqual([before.id, before.entries[0]?.id]);
  });

  test('and are pinned: a reader would see everything twice if they changed', () => {
    expect([feed.id, ...feed.entries.map(({ id }) => id)]).toMatchInlineSnapshot(`
      [
        "urn:uuid:8010a417-b528-5233-8118-81a1afc3d6a0",
        "urn:uuid:a3a92a14-ba13-5927-b21b-6ce9f9293b1d",
        "urn:uuid:cf826be1-1ea8-5cad-94be-8902dc690b2a",
        "urn:uuid:726b0dee-2dce-5e59-b585-1b20f36065fe",
      ]
    `);
  });
});

test('a mechanism is told of when its page says when it was published, and only then', () => {
  const changed: object = { published: '2024-07-01 09:30' };
  const { entries } = feedOf(atlasWith({ initiatives: { 'river-watch': changed } }));
  expect(entries.map(({ when, path }) => [when, path])).toEqual([['2024-07-01T09:30:00+08:00', '/initiatives/river-watch/']]);
  expect(feedOf(atlasWith({})).entries).toEqual([]);
});

test('words that XML or JSON would take for signs of their own come out whole', () => {
  const wild = { ...feed, title: '<甲> & "乙"', entries: feed.entries.map((entry) => ({ ...entry, text: ']]> & <script>' })) };
  const xml = readXml(atom(wild, (path) => `https://example.org/a&b${path}`));
  expect(xml.children.find(({ name }) => name === 'title')?.text).toBe('<甲> & "乙"');
  const [entry] = xml.children.filter(({ name }) => name === 'entry');
  expect(entry?.children.find(({ name }) => name === 'content')?.text).toBe(']]> & <script>');
  expect(JSON.parse(jsonFeed(wild, undefined))).toMatchObject({ title: '<甲> & "乙"' });
});

test('a preview has no addresses in JSON, which knows whole ones only', () => {
  expect(jsonFeed(feed, undefined)).not.toMatch(/url/);
  expect(jsonFeed(feed, (path) => `https://example.org${path}`)).toContain('"https://example.org/corrections/#r2"');
});
