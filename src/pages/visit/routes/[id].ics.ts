import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../../catalogue/atlas.ts';
import { sampleFile } from '../../../catalogue/visits/itinerary.ts';
import { routeOf, routesList } from '../../../catalogue/visits/routes.ts';
import { wholeAddress } from '../../../components/page/address.ts';
import { routePath } from '../../../words/visit-paths.ts';

export const getStaticPaths: GetStaticPaths = () => routesList(atlas()).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params: { id = '' }, site }) =>
  new Response(sampleFile(routeOf(atlas(), id), wholeAddress(routePath(id), site)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
