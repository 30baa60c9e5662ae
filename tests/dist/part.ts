import { named, readPage, type Page } from './html.ts';

/** One part of a page, as a page of its own; null when the page has no such element. @param opening how the element starts: `<section class="reach"`. */
export function partOf(html: string, opening: string): Page | null {
  const from = html.indexOf(opening);
  const [, name = ''] = /^<([\w-]+)/.exec(opening) ?? [];
  return from < 0 ? null : readPage('', html.slice(from, html.indexOf(`</${name}>`, from) + name.length + 3));
}

/** Where the links of a part lead, in their order. */
export function linksOf(part: Page | null): readonly string[] {
  return part ? named(part, 'a').map(({ attributes }) => attributes.get('href') ?? '') : [];
}

/** All that a part says. */
export function textOf(part: Page | null): string {
  return part?.blocks.join('\n') ?? '';
}
