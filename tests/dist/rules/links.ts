import { attribute, named, type Page } from '../html.ts';

/** What a link may lead to: the site's files, and the ids of its pages. */
export interface Targets {
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

const ORIGIN = 'http://site.invalid';
const LEADS_AWAY = /^(?:https?:|mailto:|tel:)/i;

/** Gathers the targets of a site. */
export function targetsOf(base: string, files: ReadonlySet<string>, pages: readonly Page[]): Targets {
  return {
    base,
    files,
    ids: new Map(pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))])),
  };
}

/** What is wrong with one address as a link of a page, or null. */
export function brokenLink(path: string, href: string, { base, files, ids }: Targets): string | null {
  if (href === '' || href === '#' || /^javascript:/i.test(href)) return `“${href}” leads nowhere`;
  if (LEADS_AWAY.test(href)) return URL.canParse(href) ? null : `“${href}” is no address`;
  const url = URL.parse(href, `${ORIGIN}${base.slice(0, -1)}${path}`);
  if (url?.origin !== ORIGIN) return `“${href}” leaves the site unannounced`;
  if (!url.pathname.startsWith(base)) return `“${href}” leaves the base path`;
  const target = `/${decodeURI(url.pathname).slice(base.length)}`;
  const page = ids.get(target);
  if (!page) return files.has(target) ? null : `“${href}” has no page`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || page.has(id) ? null : `“${href}” has no such place on its page`;
}

/** Every broken link of a page; style sheets, icons and scripts count as links. */
export function brokenLinks(page: Page, targets: Targets): readonly string[] {
  const hrefs = [
    ...named(page, 'a', 'area', 'link').map((tag) => tag.attributes.get('href') ?? tag.attributes.get('xlink:href')),
    ...named(page, 'script', 'img', 'source', 'iframe').map((tag) => tag.attributes.get('src')),
    ...named(page, 'meta')
      .filter((tag) => attribute(tag, 'http-equiv').toLowerCase() === 'refresh')
      .map((tag) => /url=(.*)$/i.exec(attribute(tag, 'content'))?.[1]),
  ];
  return hrefs.flatMap((href) => (href === undefined ? [] : (brokenLink(page.path, href, targets) ?? [])));
}
