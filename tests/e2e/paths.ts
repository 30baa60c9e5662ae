import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../src/commands/output-folder.ts';

/** The address of every page of the built site, from its root. */
export function allPaths(): readonly string[] {
  const folder = outputFolder();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replaceAll('\\', '/')
        .replace(/\/index\.html$/, '/'),
    )
    .sort();
}

/** The template a page is made from: townships and their places share a folder but not a shape. */
export function templateOf(path: string): string {
  const [, folder = '', id = ''] = path.split('/');
  return id === '' ? path : `/${folder}/${/^\d+$/.test(id) ? `${id.length} digits` : '*'}/`;
}

/** First, middle and last page of a template, and all pages of the templates in `whole`. */
export function sample(paths: readonly string[], size: number, whole: readonly string[] = []): readonly string[] {
  const groups = Map.groupBy(paths, templateOf);
  return [...groups].flatMap(([template, pages]) => {
    if (whole.includes(template) || pages.length <= size) return pages;
    const last = pages.length - 1;
    return Array.from({ length: size }, (_, step) => pages[size === 1 ? 0 : Math.round((step * last) / (size - 1))] ?? '/');
  });
}

/** One page of each template. */
export function onePerTemplate(): readonly string[] {
  return sample(allPaths(), 1);
}

/** The pages that browser tests visit: every mechanism and a few of each other template, unless `ATLAS_PAGES` says `all` or `templates`. */
export function pagesToVisit(): readonly string[] {
  switch (process.env['ATLAS_PAGES']) {
    case 'all':
      return allPaths();
    case 'templates':
      return onePerTemplate();
    default:
      return sample(allPaths(), 3, ['/initiatives/*/']);
  }
}
