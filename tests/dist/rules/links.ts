import { attribute, named, type Page, type Tag } from '../html.ts';

/** What a link may lead to: the site's files, and the ids of its pages. */
export interface Targets {
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

const ORIGIN = 'http://site.invalid';
const LEADS_AWAY = /^(?:https?:|webcal:|mailto:|tel:)/i;

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

/** `a.png 1x, b.png 2x` names two files. */
const candidates = (srcset: string): readonly string[] =>
  srcset
    .split(',')
    .map((one) => one.trim().split(/\s+/)[0] ?? '')
    .filter((one) => one !== '');

/** Attributes that hold one address, by the elements that have them. */
const SINGLE: readonly (readonly [attribute: string, ...names: readonly string[]])[] = [
  ['href', 'a', 'area', 'link', 'image', 'use', 'textpath'],
  ['xlink:href', 'a', 'image', 'use'],
  ['src', 'script', 'img', 'source', 'iframe', 'video', 'audio', 'track', 'embed', 'input'],
  ['poster', 'video'],
  ['data', 'object'],
  ['action', 'form'],
];

function addressesOf(tag: Tag): readonly string[] {
  return [
    ...SINGLE.filter(([, ...names]) => names.includes(tag.name)).flatMap(([name]) => tag.attributes.get(name) ?? []),
    ...['srcset', 'imagesrcset'].flatMap((name) => candidates(attribute(tag, name))),
  ];
}

/** Every broken link of a page; pictures, style sheets, icons, scripts and forms count as links. */
export function brokenLinks(page: Page, targets: Targets): readonly string[] {
  const refreshed = named(page, 'meta')
    .filter((tag) => attribute(tag, 'http-equiv').toLowerCase() === 'refresh')
    .flatMap((tag) => /url=(.*)$/i.exec(attribute(tag, 'content'))?.[1] ?? []);
  return [...page.tags.flatMap(addressesOf), ...refreshed].flatMap((href) => brokenLink(page.path, href, targets) ?? []);
}

/** Files that a style sheet names and that are not there. @param path of the sheet, from which its addresses count. */
export function brokenSheetLinks(path: string, css: string, targets: Targets): readonly string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/gi)].flatMap(([, url = '']) =>
    url.startsWith('data:') ? [] : (brokenLink(path, url, targets) ?? []),
  );
}

/** An address in running text ends before a space, a quotation mark, a bracket, a Chinese sign or the mark that ends a sentence. */
const ADDRESS_END = /[\s"'“”<>()[\]{}\\，。；、）》]|[.,;:!?]+(?=\s|$)|&(?:quot|lt|gt|#)/u;

/**
 * Whole addresses of this site, in any text file of it: canonical links, share pictures, feeds, site maps, citations, codes to embed.
 * @param whole the site's own address with its path, `https://example.org/zt/`.
 */
export function brokenWholeAddresses(text: string, whole: string, targets: Targets): readonly string[] {
  const found = new Set<string>();
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const rest = text.slice(at + whole.length, at + whole.length + 300);
    found.add(rest.slice(0, (ADDRESS_END.exec(rest) ?? { index: rest.length }).index));
  }
  return [...found].flatMap((rest) => brokenLink('/', `${targets.base}${rest.replaceAll('&amp;', '&')}`, targets) ?? []);
}
