import type { APIRoute } from 'astro';
import { atlas } from '../catalogue/atlas.ts';
import { llmsText } from '../catalogue/tables/llms.ts';
import { wholeOn } from '../components/data/table-route.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(llmsText(atlas(), wholeOn(site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
