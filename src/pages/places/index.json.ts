import type { APIRoute } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { placeIndex } from '../../catalogue/place-index.ts';

export const GET: APIRoute = () => Response.json(placeIndex(atlas()));
