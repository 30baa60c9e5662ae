import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { mapFile } from '../../catalogue/map-data.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(mapFile(atlas()))}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
