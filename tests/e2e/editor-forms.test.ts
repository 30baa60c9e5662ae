import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEditor, type OpenEditor } from './editor.ts';

let editor: OpenEditor;
beforeAll(async () => {
  editor = await openEditor();
}, 180_000);
afterAll(() => editor.close());

/** One entry of each sort of form, a field of it, and the file it lies in. */
const FORMS = [
  ['_singletons', 'site', 'tagline', 'site.yaml'],
  ['townships', '350404001', 'name', 'places/350404001.yaml'],
  ['charts-units', 'joint-villages-units', 'subtitle', 'charts/joint-villages-units.yaml'],
  ['charts-network', 'co-building-network', 'subtitle', 'charts/co-building-network.yaml'],
  ['stops', 'dongxia', 'finding', 'stops/dongxia.yaml'],
  ['alliances', 'joint-organisations', 'area', 'alliances/joint-organisations.yaml'],
  ['sources', 'article', 'outlet', 'sources/article.yaml'],
  ['routes', 'city', 'summary', 'routes/city.yaml'],
  ['pages', 'about', 'description', 'pages/about.mdx'],
] as const;

/** Lines that only one of two texts has; where a note of ours moves to the next line (see the README), it is the same line still. */
function changedLines(before: string, after: string): readonly string[] {
  const lines = (text: string): readonly string[] => text.replace(/^release:\s*#/m, 'release:\n  #').split('\n');
  return lines(after).filter((line) => !lines(before).includes(line));
}

test.each(FORMS)('in %s, %s: one changed field is one changed line', async (list, slug, field, file) => {
  const before = (await editor.files()).get(file) ?? '';
  await editor.open(list, slug);
  await editor.fill(field, '改过的话');
  await editor.save();
  const after = (await editor.files()).get(file) ?? '';
  // The editor writes a text in the quotes that it had.
  const quote = before.includes(`\n${field}: '`) ? `'` : '';
  expect(changedLines(before, after)).toEqual([`${field}: ${quote}改过的话${quote}`]);
  expect(after.split('\n').length - before.split('\n').length).toBe(file === 'site.yaml' ? 1 : 0);
});
