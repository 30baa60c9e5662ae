import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../../catalogue/atlas.ts';
import { squareFile, squareNames } from '../../../catalogue/share-files.ts';

export const getStaticPaths: GetStaticPaths = () => squareNames(atlas()).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  new Response(new Uint8Array(await squareFile(atlas(), name)), { headers: { 'content-type': 'image/png' } });
