import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { chartsArchive } from '../../catalogue/press/charts-archive.ts';
import { wholeAddress } from '../../components/page/address.ts';

export const GET: APIRoute = async ({ site }) => {
  const file = await chartsArchive(atlas(), (path) => wholeAddress(path, site));
  return new Response(new Uint8Array(file), { headers: { 'content-type': 'application/zip' } });
};
