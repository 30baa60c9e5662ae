import * as cms from '@sveltia/cms';
import { EditorSettings } from '../../schema/editor.ts';
import { editorConfig } from '../config/editor-config.ts';
import { editorComponents } from '../prose/components.ts';
import { shownBy, type Known } from '../prose/shown.ts';
import { registerFormats } from './formats.ts';
import { speakChinese } from './language.ts';
import { registerPreviews, shownIn } from './previews.ts';

/** What the server tells the editor: where to save, where the live site is, every number as the site prints it, and all names. */
interface Told {
  readonly settings: unknown;
  readonly base: string;
  readonly numbers: Readonly<Record<string, string>>;
  readonly names: Known['names'];
}

speakChinese(localStorage);
const told = (await (await fetch('./settings.json')).json()) as Told;
const site = new URL(told.base, location.origin).href;
const numbers = new Map(Object.entries(told.numbers));
const known = (): Known => ({ numbers, names: told.names, base: site });

// What was read or saved since is newer than what the server knew.
registerFormats((draft) => {
  for (const [id, shown] of shownIn(draft)) numbers.set(id, shown);
});
for (const component of editorComponents(shownBy(known))) cms.registerEditorComponent(component);
const config = editorConfig(EditorSettings.parse(told.settings), site);
registerPreviews(
  [...(config.collections ?? []), ...(config.singletons ?? [])].map(({ name }) => name ?? ''),
  known,
);
await cms.init({ config });
