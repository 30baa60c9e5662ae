import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { publishedBoundary } from '../../catalogue/map-page.ts';

/** Only where the publisher has a boundary of its own with an approval number there is a file of it. */
export const getStaticPaths: GetStaticPaths = () => (publishedBoundary(atlas()) ? [{ params: { boundary: 'boundary' } }] : []);

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(publishedBoundary(atlas()))}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
