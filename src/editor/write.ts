import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorSettings } from '../schema/editor.ts';
import { bundleEditor } from './bundle.ts';
import { editorPage } from './page.ts';

/** What the page is made of that follows the content: written anew whenever it is asked for. */
export interface EditorSite {
  readonly settings: EditorSettings;
  /** The path of the site below its address, with a slash at both ends. */
  readonly base: string;
}

/** What the server tells the editor. */
export function settingsFile({ settings, base }: EditorSite): string {
  return `${JSON.stringify({ settings, base })}\n`;
}

/** Writes all of `/admin/` into a folder: page, scripts, styles, fonts. */
export async function writeEditor(folder: string, site: EditorSite): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundleEditor(folder);
  writeFileSync(join(folder, 'index.html'), editorPage(site.settings));
  writeFileSync(join(folder, 'settings.json'), settingsFile(site));
  copyFileSync(join(import.meta.dirname, 'app', 'editor.css'), join(folder, 'editor.css'));
}
