import type { APIRoute } from 'astro';
import { atlas } from '../catalogue/atlas.ts';
import { atom } from '../catalogue/feed/atom.ts';
import { feedOf } from '../catalogue/feed/entries.ts';
import { address, wholeAddress } from '../components/page/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    atom(feedOf(atlas()), (path) => wholeAddress(path, site) ?? address(path)),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
