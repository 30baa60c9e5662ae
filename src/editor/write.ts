import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorSettings } from '../schema/editor.ts';
import { openAtlas } from '../catalogue/atlas.ts';
import { withChartLooks } from '../integrations/chart-looks.ts';
import { namesIn } from '../checks/names-of-ids.ts';
import { readContent, type Content } from '../reading/content.ts';
import { REFERENCE_KINDS } from '../schema/common.ts';
import { bundleEditor } from './bundle.ts';
import { editorPage } from './page.ts';
import { inlined } from './styles.ts';

/** What the page is made of that follows the content: written anew whenever it is asked for. */
export interface EditorSite {
  readonly settings: EditorSettings;
  /** The path of the site below its address, with a slash at both ends. */
  readonly base: string;
  /** Every number as the site prints it, by the id of its fact. */
  readonly numbers: Readonly<Record<string, string>>;
  /** What else can be named, by its kind and its id: its name. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What an editor is told of a content tree; what cannot be read yet is not in it. */
export function editorSite(root: string, base: string, settings: EditorSettings): EditorSite {
  const { content } = readContent(root);
  return { settings, base, numbers: numbersOf(content), names: namesOf(content) };
}

/** None while a formula cannot be worked out: the check says so, and the editor is here to mend it. */
function numbersOf(content: Content): EditorSite['numbers'] {
  try {
    const { facts } = openAtlas(content);
    return Object.fromEntries([...facts.values()].map(({ id, now }) => [id, now.text]));
  } catch {
    return {};
  }
}

function namesOf(content: Content): EditorSite['names'] {
  const named = namesIn(content);
  return Object.fromEntries(REFERENCE_KINDS.filter((kind) => kind !== '数据点').map((kind) => [kind, Object.fromEntries(named(kind))]));
}

/** What the server tells the editor. */
export function settingsFile(site: EditorSite): string {
  return `${JSON.stringify(site)}\n`;
}

/** Writes all of `/admin/` into a folder: page, scripts, styles, fonts. */
export async function writeEditor(folder: string, site: EditorSite): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundleEditor(folder);
  writeFileSync(join(folder, 'index.html'), editorPage(site.settings));
  writeFileSync(join(folder, 'settings.json'), settingsFile(site));
  const app = join(import.meta.dirname, 'app');
  copyFileSync(join(app, 'editor.css'), join(folder, 'editor.css'));
  const styles = withChartLooks(inlined(join(import.meta.dirname, '..', 'styles', 'main.css')));
  writeFileSync(join(folder, 'preview.css'), `${styles}\n${readFileSync(join(app, 'preview.css'), 'utf8')}`);
}
