import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { printedMap } from '../../catalogue/press/print-files.ts';
import { wholeAddress } from '../../components/page/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const file = await printedMap(atlas(), 'png', (path) => wholeAddress(path, site));
  return new Response(new Uint8Array(file), { headers: { 'content-type': 'image/png' } });
};
