import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { ONE_OF_EACH_FORM } from './explorer.ts';

/** The address of every page of the built site that readers stay on, from its root. */
export function allPaths(): readonly string[] {
  const folder = outputFolder();
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => join(entry.parentPath, entry.name))
      // A short address, or that of a page that has moved, sends its readers on before anything can be looked at.
      .filter((file) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'))
      .map((file) =>
        file
          .slice(folder.length)
          .replaceAll('\\', '/')
          .replace(/\/index\.html$/, '/'),
      )
      .sort()
  );
}

/** The template a page is made from: townships and their places share a folder but not a shape. */
export function templateOf(path: string): string {
  const [, folder = '', id = '', below = ''] = path.split('/');
  // Two sheets beside those of mechanisms, made differently.
  if (folder === 'brief' && (id === 'booklet' || id === 'overview')) return path;
  if (below !== '') return `/${folder}/${id}/*/`;
  return id === '' ? path : `/${folder}/${/^\d+$/.test(id) ? `${id.length} digits` : '*'}/`;
}

/** First and last page of a template, and what stands as evenly between them as `size` asks for. */
export function sample(paths: readonly string[], size: number): readonly string[] {
  return [...Map.groupBy(paths, templateOf).values()].flatMap((pages) => {
    const last = pages.length - 1;
    const steps = Array.from({ length: Math.min(size, pages.length) }, (_, step) =>
      size === 1 ? 0 : Math.round((step * last) / (size - 1)),
    );
    return [...new Set(steps)].map((step) => pages[step] ?? '/');
  });
}

/** One page of each template. */
export function onePerTemplate(): readonly string[] {
  return sample(allPaths(), 1);
}

/** The pages of one chart of each form, in the frame that others embed: little else is in them. */
const forms = new Set(ONE_OF_EACH_FORM.map(([, id]) => `/embed/${id}/`));

/** The pages that browser tests visit: two of each template and one of each form of chart, unless `ATLAS_PAGES` says `all` or `templates`. */
export function pagesToVisit(): readonly string[] {
  switch (process.env['ATLAS_PAGES']) {
    case 'all':
      return allPaths();
    case 'templates':
      return onePerTemplate();
    default: {
      const two = sample(allPaths(), 2);
      return [...new Set([...two, ...allPaths().filter((path) => forms.has(path))])];
    }
  }
}

/** The pages of all mechanisms: what editors write most. */
export function mechanisms(): readonly string[] {
  return allPaths().filter((path) => templateOf(path) === '/initiatives/*/');
}
