import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { chartCsv, chartData } from '../../catalogue/chart-data.ts';
import { resolveChart } from '../../catalogue/chart.ts';

export const getStaticPaths: GetStaticPaths = () => [...atlas().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const data = chartData(atlas(), resolveChart(atlas(), params['id'] ?? ''));
  return new Response(chartCsv(data), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
