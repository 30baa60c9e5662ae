import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentRoot } from './content-root.ts';

/**
 * The environment of a production build made only to be tested: it stands apart from the reader's own `dist`, and at the address of its own site.yaml.
 * For `npm test` alone (steps.ts): the one file of src/ that reads tests/, because its invented values must never lie where a site could be built from them.
 */
export const PUBLISHED = {
  SITE_ADDRESS: '',
  ATLAS_CONTENT: resolve('.build/published/content'),
  ATLAS_OUT: resolve('.build/published/dist'),
} as const;

/** Copies the content and fills in, with invented values and an address with a path, what only the publisher has, and pages that moved. */
export function fillPublishedContent(): void {
  rmSync(PUBLISHED.ATLAS_CONTENT, { recursive: true, force: true });
  cpSync(contentRoot(), PUBLISHED.ATLAS_CONTENT, { recursive: true });
  for (const name of ['site', 'moves']) cpSync(`tests/dist/published-${name}.yaml`, join(PUBLISHED.ATLAS_CONTENT, `${name}.yaml`));
}
