import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { sheetText } from '../../catalogue/press/fact-sheet.ts';
import { wholeAddress } from '../../components/page/address.ts';

export const GET: APIRoute = ({ site }) =>
  // The mark tells old editors of Windows that this is UTF-8.
  new Response(`\uFEFF${sheetText(atlas(), wholeAddress('/', site))}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
