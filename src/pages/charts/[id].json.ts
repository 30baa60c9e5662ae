import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { chartData } from '../../catalogue/chart-data.ts';
import { resolveChart } from '../../catalogue/chart.ts';

export const getStaticPaths: GetStaticPaths = () => [...atlas().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => Response.json(chartData(atlas(), resolveChart(atlas(), params['id'] ?? '')));
