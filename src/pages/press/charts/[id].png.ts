import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../../catalogue/atlas.ts';
import { printedChart } from '../../../catalogue/press/print-files.ts';
import { wholeAddress } from '../../../components/page/address.ts';

export const getStaticPaths: GetStaticPaths = () => [...atlas().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params: { id = '' }, site }) => {
  const file = await printedChart(atlas(), id, (path) => wholeAddress(path, site));
  return new Response(new Uint8Array(file), { headers: { 'content-type': 'image/png' } });
};
