import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const source = (path: string): string => fileURLToPath(new URL(`../../browser/${path}`, import.meta.url));
const ENTRY = '\0kit-entry';
const IN_SITE = 'site:';

/** The file of the classic script for module scripts, by their names, which carry hashes of what they say. */
export function scriptName(modules: readonly string[]): string {
  return `kit/${createHash('sha256').update(modules.join('\n')).digest('hex').slice(0, 10)}.js`;
}

/**
 * One classic script that does what module scripts do on a page, in their order. They are put together, not one by one: what two of
 * them share runs once, and a custom element may be defined only once. What they load later is in it, as a script on a disk may not
 * import; what they fetch comes by `carried`.
 * @param read gives the text of a script of the built site, by its name from the root.
 */
export async function classicScript(modules: readonly string[], read: (name: string) => string): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    transform: { inject: { fetch: [source('kit/carried.ts'), 'carried'] } },
    logLevel: 'silent',
    plugins: [
      {
        name: 'built-site',
        resolveId: (id, importer) => {
          if (id === ENTRY || id.startsWith(IN_SITE)) return id;
          return importer?.startsWith(IN_SITE) && id.startsWith('.') ? (URL.parse(id, importer)?.href ?? null) : null;
        },
        load: (id) => {
          if (id === ENTRY)
            return [source('kit.ts'), ...modules.map((name) => `${IN_SITE}/${name}`)]
              .map((name) => `import ${JSON.stringify(name)};`)
              .join('\n');
          return id.startsWith(IN_SITE) ? { code: read(id.slice(IN_SITE.length + 1)), moduleType: 'js' } : null;
        },
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true, comments: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** The script that carries a file to a page on a disk; see `browser/kit/carried.ts`. */
export const carrier = (text: string): string => `document.currentScript.carried=${JSON.stringify(text)};\n`;
