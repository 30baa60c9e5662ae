import type { APIContext, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { MEDIA_TYPES, tableFile, type Whole } from '../../catalogue/tables/files.ts';
import { MAJOR, TABLE_IDS, type TableFormat } from '../../schema/tables/all.ts';
import { address, wholeAddress } from '../page/address.ts';

/** Each table at its newest address, and at the one that keeps the columns of this edition. */
export const tableRoutes: GetStaticPaths = () =>
  TABLE_IDS.flatMap((id) => [id, `${MAJOR}/${id}`].map((table) => ({ params: { table }, props: { id } })));

/** Whole addresses where the site has one; below its base path otherwise. */
export function wholeOn(site: URL | undefined): Whole {
  return (path) => wholeAddress(path, site) ?? address(path);
}

/** The file of a table in one format. @throws when the address names no table. */
export async function tableRoute({ props, site }: APIContext, format: TableFormat): Promise<Response> {
  const id = TABLE_IDS.find((each) => each === props['id']);
  if (id === undefined) throw new Error('没有这张表');
  const { bytes } = await tableFile(atlas(), id, format, wholeOn(site));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': MEDIA_TYPES[format] } });
}
