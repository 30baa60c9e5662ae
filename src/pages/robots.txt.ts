import type { APIRoute } from 'astro';
import { robots } from '../catalogue/sitemap.ts';
import { wholeAddress } from '../components/page/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robots(wholeAddress('/sitemap.xml', site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
