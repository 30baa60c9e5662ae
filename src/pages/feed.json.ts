import type { APIRoute } from 'astro';
import { atlas } from '../catalogue/atlas.ts';
import { feedOf } from '../catalogue/feed/entries.ts';
import { jsonFeed } from '../catalogue/feed/json-feed.ts';
import { address } from '../components/page/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(jsonFeed(feedOf(atlas()), site && ((path) => new URL(address(path), site).href)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
