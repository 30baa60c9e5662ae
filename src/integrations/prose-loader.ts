import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { COLLECTIONS, type Collection } from '../reading/collections.ts';
import { printProblem } from '../reading/problem.ts';
import { readProseFile } from '../reading/prose-file.ts';

type ProseCollection = 'initiatives' | 'pages';

/** Files of a collection that are files and no links. */
function namesIn(folder: string, ending: string): readonly string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/**
 * The loader of our MDX: only what our own reader passes becomes a page. Astro's own would read the fields with another YAML parser
 * (references without end, types of its own), and hand on a text that the checks refuse. While editing, a refused file is told and has no page
 * until it is mended; in a build it is an error.
 */
export function proseLoader(root: string, name: ProseCollection): Loader {
  const { folder, ending, schema }: Collection = COLLECTIONS[name];
  const base = resolve(root, folder);

  async function load(context: LoaderContext, fileName: string): Promise<void> {
    const { store, config, logger, watcher } = context;
    const path = join(base, fileName);
    const id = fileName.slice(0, -ending.length);
    const { text, entry, problems } = readProseFile(schema, path, `content/${folder}/${fileName}`);
    if (!entry || problems.length > 0) {
      store.delete(id);
      const told = problems.map(printProblem).join('\n');
      if (!watcher) throw new Error(told);
      logger.error(told);
      return;
    }
    const digest = context.generateDigest(text);
    const before = store.get(id);
    if (before?.digest === digest && before.filePath !== undefined) {
      store.addModuleImport(before.filePath);
      return;
    }
    const data = await context.parseData({ id, data: entry.data as Record<string, unknown>, filePath: path });
    const filePath = relative(new URL(config.root).pathname, path).replaceAll('\\', '/');
    store.set({ id, data, filePath, digest, deferredRender: true });
  }

  return {
    name: 'checked-prose',
    load: async (context) => {
      const names = namesIn(base, ending);
      const ids = new Set(names.map((each) => each.slice(0, -ending.length)));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const each of names) await load(context, each);
      const { watcher, store, logger } = context;
      if (!watcher) return;
      watcher.add(base);
      watcher.on('all', (event, path) => {
        const changed = relative(base, resolve(path));
        if (changed.includes('/') || changed.includes('\\') || !changed.endsWith(ending) || changed.startsWith('.')) return;
        if (event === 'unlink') store.delete(changed.slice(0, -ending.length));
        else if (namesIn(base, ending).includes(changed)) load(context, changed).catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
