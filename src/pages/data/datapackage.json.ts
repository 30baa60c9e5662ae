import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { dataPackage } from '../../catalogue/tables/data-package.ts';
import { wholeOn } from '../../components/data/table-route.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(await dataPackage(atlas(), wholeOn(site)), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
