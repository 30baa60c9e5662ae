import { escapeXml } from '../charts/svg.ts';
import { routesOf } from '../checks/routes.ts';
import type { Atlas } from './atlas.ts';

/** Pages that stand for another one: a chart in a frame, a short address, slides, a sheet to print. Search engines read the other one. */
const STAND_INS = /^\/(?:(?:embed|s|boards)\/|(?:brief|present)\/.)/;

/** The address of every page that search engines should know, from the root of the site, in order. */
export function listedPages({ content }: Pick<Atlas, 'content'>): readonly string[] {
  return [...routesOf(content)].filter((path) => path.endsWith('/') && !STAND_INS.test(path)).toSorted();
}

/** Every such page with its whole address, as sitemaps.org has it. No day of change: where nobody wrote one down, none is made up. */
export function sitemap(atlas: Pick<Atlas, 'content'>, locate: (path: string) => string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listedPages(atlas).map((path) => `<url><loc>${escapeXml(locate(path))}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
}

/** What crawlers may read: all of a published site, nothing of a preview. @param map the whole address of the sitemap; undefined in a preview. */
export function robots(map: string | undefined): string {
  return map === undefined ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`;
}
