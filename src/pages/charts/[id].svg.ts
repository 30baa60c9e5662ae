import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { chartFile } from '../../catalogue/chart-files.ts';
import { wholeAddress } from '../../components/page/address.ts';

export const getStaticPaths: GetStaticPaths = () => [...atlas().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params: { id = '' }, site }) => {
  const file = await chartFile(atlas(), id, 'svg', wholeAddress(`/charts/${id}/`, site));
  return new Response(new Uint8Array(file), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
