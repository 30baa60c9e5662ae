import { escapeXml } from '../../charts/svg.ts';
import type { Feed, FeedEntry } from './entries.ts';

/** Where a page of ours is, as a feed names it: with the site in front once it has an address, else from the root of the host. */
export type Locate = (path: string) => string;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const link = (rel: string, type: string, href: string): string => `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function entry({ id, title, text, path, when }: FeedEntry, locate: Locate): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', when),
    link('alternate', 'text/html', locate(path)),
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ].join('\n');
}

/** A feed in Atom (RFC 4287). Addresses may be relative there, so a preview has a whole feed too. */
export function atom(feed: Feed, locate: Locate): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', locate('/feed.xml')),
    link('alternate', 'text/html', locate('/corrections/')),
    ...feed.entries.map((one) => entry(one, locate)),
    '</feed>\n',
  ].join('\n');
}
