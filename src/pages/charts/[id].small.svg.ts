import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../catalogue/atlas.ts';
import { resolveChart } from '../../catalogue/chart.ts';
import { themed } from '../../images/themed.ts';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths: GetStaticPaths = () => [...atlas().charts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { narrow, title } = resolveChart(atlas(), id);
  return new Response(themed(narrow, title, tokens), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
