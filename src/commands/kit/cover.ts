import { escapeXml as text } from '../../charts/svg.ts';
import { zhKit as zh } from '../../words/zh/kit.ts';

/** What the cover says of the kit. */
export interface Cover {
  readonly site: string;
  readonly pages: number;
  /** Whether the kit has a page, by its file in the site. */
  readonly has: (file: string) => boolean;
}

/** The cover stands alone at the top. Its name is ASCII: some programs that unpack archives spoil Chinese names. */
export const COVER = 'index.html';
/** Where the site lies, beside its cover. */
export const SITE_FOLDER = 'site';
/** The sheet of the cover, beside the site's own. */
export const COVER_SHEET = 'kit/cover.css';

const POLICY = "default-src 'none';style-src 'self' file:;img-src 'self' file:;base-uri 'none';form-action 'none'";

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;

/** The page to open first: what this is, the way in, and what works without a network. Whole without its sheet, as when someone opens it inside the archive. */
export function coverPage({ site, pages, has }: Cover): string {
  const ways = Object.entries(zh.ways).filter(([folder]) => has(`${folder}/index.html`));
  const links = ways.map(([folder, name]) => `<a href="${SITE_FOLDER}/${folder}/index.html">${text(name)}</a>`);
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    `<title>${text(zh.title(site))}</title><link rel="icon" href="${SITE_FOLDER}/icon.svg">`,
    `<link rel="stylesheet" href="${SITE_FOLDER}/${COVER_SHEET}"></head><body><main>`,
    `<h1>${text(zh.title(site))}</h1><p>${text(zh.unpack)}</p>`,
    `<p class="open"><a href="${SITE_FOLDER}/index.html">${text(zh.open)}</a></p><p class="ways">${links.join(' ')}</p>`,
    `<p>${text(zh.whole(pages))}${text(zh.copy)}</p>`,
    `<h2>${text(zh.works)}</h2>${list(zh.working)}<h2>${text(zh.lacks)}</h2>${list(zh.lacking)}`,
    `<p class="quiet">${text(zh.browser)}</p></main></body></html>`,
    '',
  ].join('\n');
}
