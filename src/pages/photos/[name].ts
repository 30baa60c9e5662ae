import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { servedPictures } from '../../catalogue/photos.ts';

const TYPES = { '.webp': 'image/webp', '.jpg': 'image/jpeg' } as const;

export const getStaticPaths: GetStaticPaths = () =>
  servedPictures(atlas()).map((picture) => ({ params: { name: picture.name }, props: { picture } }));

export const GET: APIRoute<{ picture: ReturnType<typeof servedPictures>[number] }> = ({ props: { picture } }) =>
  new Response(new Uint8Array(readFileSync(picture.path)), { headers: { 'content-type': TYPES[picture.ending] } });
