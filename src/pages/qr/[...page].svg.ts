import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { printedCodes } from '../../catalogue/printed-codes.ts';
import { wholeAddress } from '../../components/page/address.ts';
import { codeFile } from '../../images/qr.ts';

/** Codes need an address to lead to: a preview has none. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.SITE ? printedCodes(atlas()).map(({ name, path }) => ({ params: { page: name }, props: { path } })) : [];

export const GET: APIRoute<{ path: string }> = ({ props: { path }, site }) =>
  new Response(codeFile(wholeAddress(path, site) ?? path), { headers: { 'content-type': 'image/svg+xml' } });
