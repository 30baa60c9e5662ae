import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { cardNames } from '../../catalogue/share-cards.ts';
import { cardFile } from '../../catalogue/share-files.ts';

export const getStaticPaths: GetStaticPaths = () => cardNames(atlas()).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response(new Uint8Array(await cardFile(atlas(), name)), { headers: { 'content-type': 'image/png' } });
