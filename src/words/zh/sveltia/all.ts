import { APP_STRINGS } from './app.ts';
import { CONFIG_STRINGS } from './config.ts';

/** Our Chinese for Sveltia CMS, by its key paths. A test names every key that neither it nor we have. */
export const SVELTIA_STRINGS: Readonly<Record<string, string>> = { ...APP_STRINGS, ...CONFIG_STRINGS };
