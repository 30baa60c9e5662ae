import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { factsCsv } from '../../catalogue/export.ts';

export const GET: APIRoute = () => new Response(factsCsv(atlas()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
