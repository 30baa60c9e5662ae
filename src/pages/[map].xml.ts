import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../catalogue/atlas.ts';
import { sitemap } from '../catalogue/sitemap.ts';
import { address } from '../components/page/address.ts';

/** A sitemap names whole addresses, so a preview, which has none and wants no visitors, has no sitemap. */
export const getStaticPaths: GetStaticPaths = () => (import.meta.env.SITE ? [{ params: { map: 'sitemap' } }] : []);

export const GET: APIRoute = ({ site }) =>
  new Response(
    sitemap(atlas(), (path) => new URL(address(path), site).href),
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
