import { extractFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/reading/mdx.ts';

const pieces = fc.constantFrom(
  '---',
  '+++',
  '\n',
  '\n',
  '\n---',
  '\n---\n',
  '\n+++',
  ' ',
  '\t',
  'a: 1',
  '|',
  '"',
  '#',
  '- ',
  'export const x = 1',
  '{x}',
);

test('a file is cut where the compiler cuts it, or is not read at all: no part is fields for one and program for the other', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = `---\n${parts.join('')}`;
      const own = splitFrontMatter(text);
      if (own) expect(extractFrontmatter(text)?.trim()).toBe(own.yaml.trim());
    }),
    { numRuns: 3000 },
  );
});
