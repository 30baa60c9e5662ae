import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { EDITOR_PATH, hasEditor } from '../../src/integrations/editor.ts';
import { readSite } from './site.ts';

test('the editor is in the built site only if it was switched on', () => {
  expect(existsSync(join(outputFolder(), EDITOR_PATH))).toBe(hasEditor(contentRoot()));
});

test('and no page, no list and no script of the site knows of it', () => {
  const { files, read } = readSite();
  // The list of what the site is made with names Sveltia as a package.
  const telling = [...files].filter((file) => /\.(?:html|js|json|xml|txt)$/.test(file) && /["'/]admin\/|(?<!>@)sveltia/i.test(read(file)));
  expect(telling).toEqual([]);
});
