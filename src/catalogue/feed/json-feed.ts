import type { Locate } from './atom.ts';
import type { Feed } from './entries.ts';

/** A feed as JSON Feed 1.1. @param locate undefined in a preview: JSON Feed knows whole addresses only, so there it has none. */
export function jsonFeed(feed: Feed, locate: Locate | undefined): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    language: 'zh-CN',
    ...(locate ? { home_page_url: locate('/corrections/'), feed_url: locate('/feed.json') } : {}),
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, title, text, path, when }) => ({
      id,
      ...(locate ? { url: locate(path) } : {}),
      title,
      content_text: text,
      date_published: when,
    })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
