import type { MiddlewareHandler } from 'astro';
import { atlas } from '../catalogue/atlas.ts';
import { termsOnPage } from '../catalogue/glossary.ts';
import { withTermLinks } from './term-links.ts';

/** Links terms in each page on its way out; pictures, data and redirects pass as they are. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const path = `/${url.pathname.slice(base.length)}`;
  const html = withTermLinks(await response.text(), termsOnPage(atlas(), path), `${base}glossary/`);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(html, { status: response.status, headers });
};
