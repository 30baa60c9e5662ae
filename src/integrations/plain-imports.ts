import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Lets a script that fetches another one just do so. Vite's own way fetches style sheets and imports of imports ahead, which ours
 * do not have: seven hundred bytes on every page with a script, in a file of their own.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
