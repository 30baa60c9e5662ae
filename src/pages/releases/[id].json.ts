import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { printRelease, releasesOf } from '../../reading/release.ts';

export const getStaticPaths: GetStaticPaths = () => releasesOf(atlas().content).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params: { id } }) => {
  const release = releasesOf(atlas().content).find((one) => one.id === id);
  if (!release) throw new Error(`没有 content/releases/${id ?? ''}.json`);
  return new Response(printRelease(release.data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
