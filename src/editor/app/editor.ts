import * as cms from '@sveltia/cms';
import { EditorSettings } from '../../schema/editor.ts';
import { editorConfig } from '../config/editor-config.ts';
import { registerFormats } from './formats.ts';
import { speakChinese } from './language.ts';

/** What the server tells the editor: where to save, and where the live site is. */
interface Told {
  readonly settings: unknown;
  readonly base: string;
}

speakChinese(localStorage);
const told = (await (await fetch('./settings.json')).json()) as Told;
registerFormats();
await cms.init({ config: editorConfig(EditorSettings.parse(told.settings), new URL(told.base, location.origin).href) });
