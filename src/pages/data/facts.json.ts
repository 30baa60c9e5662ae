import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { factRows } from '../../catalogue/export.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(factRows(atlas()), null, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
