import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentRoot } from './content-root.ts';

/** The environment of a production build made only to be tested: it stands apart from the reader's own `dist`. */
export const PUBLISHED = {
  ATLAS_CONTENT: resolve('.build/published/content'),
  ATLAS_OUT: resolve('.build/published/dist'),
} as const;

/** Copies the content and fills in, with invented values and an address with a path, what only the publisher has, and pages that moved. */
export function fillPublishedContent(): void {
  rmSync(PUBLISHED.ATLAS_CONTENT, { recursive: true, force: true });
  cpSync(contentRoot(), PUBLISHED.ATLAS_CONTENT, { recursive: true });
  for (const name of ['site', 'moves']) cpSync(`tests/dist/published-${name}.yaml`, join(PUBLISHED.ATLAS_CONTENT, `${name}.yaml`));
}
