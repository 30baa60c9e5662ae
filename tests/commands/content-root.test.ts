import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';

test.each([
  [{}, 'content'],
  [{ ATLAS_CONTENT: '' }, 'content'],
  [{ ATLAS_CONTENT: ' ' }, 'content'],
  [{ ATLAS_CONTENT: 'a/b' }, 'a/b'],
])('%j: the content is in %s', (environment, folder) => {
  expect(contentRoot(environment)).toBe(resolve(folder));
});
