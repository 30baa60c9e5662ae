import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { completeStrings } from './strings.ts';

/** Where Sveltia fetches from when it is not told better. Rewritten to a folder beside the page, which holds what it may ask for. */
const CDNS = ['https://unpkg.com/', 'https://cdn.jsdelivr.net/'];
const VENDOR = './vendor/';

const require = createRequire(import.meta.url);
/** The folder of the package, with a slash at the end left out. */
const PACKAGE = dirname(dirname(require.resolve('@sveltia/cms')));
const OWN = join(PACKAGE, 'npm');

/** What this editor has no use for: maps (their tiles come from the net), colours of code, other languages. */
const UNUSED = /^(?:leaflet\/|terra-draw|@shikijs\/|\.\.\/locales\/(?!zh-CN\.json$))/;
/** The languages that its settings offer. */
const LOCALES = /`ar,bg,[\w,-]+,zh-TW`/;
const NOTHING = '\0nothing';
/** Where its toolbar puts a component into the text, and a new paragraph behind it whatever the component is. */
const INSERTION = /([\w$]+)\(\[([\w$]+\([\w$]*\)\(\)),([\w$]+)\(\)\]\)/g;
const INSERTIONS = 2;

/** The strings of a locale as Sveltia publishes them, nested by topic. */
function strings(locale: string): unknown {
  return JSON.parse(readFileSync(join(PACKAGE, 'locales', `${locale}.json`), 'utf8'));
}

/** Chinese strings without a gap: those of the package, and ours where it has none. @throws when a string is in neither. */
function chineseStrings(): ReturnType<typeof completeStrings> {
  return completeStrings(strings('en-US'), strings('zh-CN'));
}

/** A number stays within its sentence: only what stands alone has a new paragraph behind it. @throws when Sveltia no longer does it as we know it. */
export function insertWithin(code: string): string {
  const found = [...code.matchAll(INSERTION)].length;
  if (found !== INSERTIONS) throw new Error(`Sveltia CMS inserts components in ${found} places, not in ${INSERTIONS}: look at INSERTION`);
  return code.replace(INSERTION, '((node)=>$1(node.isInline()?[node]:[node,$3()]))($2)');
}

/** Keeps all that Sveltia needs at our own origin: its CDN's address, its strings, and nothing that it would never show here. */
function vendored(): Plugin {
  return {
    name: 'vendored',
    resolveId: (source, importer) => (importer?.startsWith(OWN) && UNUSED.test(source) ? NOTHING : null),
    load: (id) => {
      if (id === NOTHING) return 'export default {};';
      if (basename(id) === 'zh-CN.json') return { code: `export default ${JSON.stringify(chineseStrings())};`, moduleType: 'js' };
      return null;
    },
    transform: (code, id) => {
      if (!id.startsWith(OWN)) return null;
      const own = CDNS.reduce((all, cdn) => all.replaceAll(cdn, VENDOR), code).replace(LOCALES, '`en-US,zh-CN`');
      return id === join(OWN, 'index.js') ? insertWithin(own) : own;
    },
  };
}

/**
 * Writes the editor's scripts, fonts and decoders into a folder, flat, as they lie beside its page.
 * What asks for a newer version finds the one that is here.
 */
export async function bundleEditor(folder: string): Promise<void> {
  const bundle = await rolldown({
    input: { editor: join(import.meta.dirname, 'app', 'editor.ts') },
    platform: 'browser',
    plugins: [vendored()],
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  await bundle.write({ dir: folder, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', minify: true });
  await bundle.close();
  for (const name of readdirSync(join(OWN, 'assets')).filter((file) => !file.endsWith('.map'))) {
    copyFileSync(join(OWN, 'assets', name), join(folder, 'assets', name));
  }
  const vendor = join(folder, VENDOR, '@sveltia', 'cms');
  mkdirSync(vendor, { recursive: true });
  const { name, version, license } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(vendor, 'package.json'), `${JSON.stringify({ name, version, license })}\n`);
}
