import type { APIRoute } from 'astro';
import { tableRoute, tableRoutes } from '../../components/data/table-route.ts';

export const getStaticPaths = tableRoutes;

export const GET: APIRoute = (context) => tableRoute(context, 'xlsx');
