import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { posterIds } from '../../catalogue/poster.ts';
import { posterFile } from '../../catalogue/share-files.ts';
import { shortAddress } from '../../checks/short-addresses.ts';
import { wholeAddress } from '../../components/page/address.ts';

export const getStaticPaths: GetStaticPaths = () => posterIds(atlas()).map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params: { id = '' }, site }) =>
  new Response(new Uint8Array(await posterFile(atlas(), id, wholeAddress(shortAddress(id), site))), {
    headers: { 'content-type': 'image/png' },
  });
