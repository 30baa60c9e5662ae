import { COLLECTION_NAMES, COLLECTIONS, SINGLE_NAMES, type CollectionName, type SingleName } from '../../reading/collections.ts';
import { routePath, stopPath } from '../../words/visit-paths.ts';

/** Where a file of each collection is read on the site; the rest are notes, or spread over many pages. */
const PAGES: Readonly<Partial<Record<CollectionName, (id: string) => string>>> = {
  initiatives: (id) => `/initiatives/${id}/`,
  pages: (id) => `/${id}/`,
  townships: (id) => `/places/${id}/`,
  alliances: (id) => `/alliances/${id}/`,
  stops: stopPath,
  routes: routePath,
  glossary: (id) => `/glossary/#${id}`,
  charts: (id) => `/charts/${id}/`,
  sources: (id) => `/sources/${id}/`,
  corrections: () => '/corrections/',
};
const SINGLE_PAGES: Readonly<Partial<Record<SingleName, string>>> = { story: '/', press: '/press/' };

/** The page on which a content file is read, from the root of the site; undefined when there is no one page. */
export function pageOf(file: string): string | undefined {
  const [, folder = '', name] = file.split('/');
  if (name === undefined) {
    const single = SINGLE_NAMES.find((one) => folder === `${one}.yaml`);
    return single && SINGLE_PAGES[single];
  }
  const collection = COLLECTION_NAMES.filter(
    (one) => COLLECTIONS[one].folder === folder && name.endsWith(COLLECTIONS[one].ending),
  ).toSorted((a, b) => COLLECTIONS[b].ending.length - COLLECTIONS[a].ending.length)[0];
  return collection && PAGES[collection]?.(name.slice(0, -COLLECTIONS[collection].ending.length));
}
