import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { partyDayFile } from '../../catalogue/party-day.ts';
import { wholeAddress } from '../../components/page/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(partyDayFile(atlas(), wholeAddress('/calendar/', site)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
