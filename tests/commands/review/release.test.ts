import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cutRelease, textSums } from '../../../src/commands/cut-release.ts';
import { openAtlas } from '../../../src/catalogue/atlas.ts';
import { pageSums } from '../../../src/catalogue/page-sums.ts';
import { signForTest } from '../../../src/commands/published.ts';
import { readContent } from '../../../src/reading/content.ts';
import { itemReviews } from '../../../src/reading/reviews.ts';
import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeEach(() => {
  office = openOffice();
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: unknown) => {
      office.said.push(String(line));
    });
});
afterEach(() => {
  office.close();
  vi.restoreAllMocks();
});

test('signing changes no release, no check sum and no text; releasing takes back no signature', () => {
  const { root } = office;
  const sums = (): unknown => {
    const { content } = readContent(root);
    return [textSums(root, content), pageSums(openAtlas(content))];
  };
  const before = sums();
  signForTest(root);
  expect(sums()).toEqual(before);
  expect(cutRelease(root, '2024-05-01')).toBe(true);
  const waiting = itemReviews(readContent(root).content).filter(({ standing }) => standing !== '已终审');
  expect(waiting.map(({ key }) => key)).toEqual([]);
  expect(office.text('site.yaml')).toContain('release:');
  // The same records with other hands change nothing either.
  signForTest(root);
  expect(cutRelease(root, '2024-05-02')).toBe(true);
  expect(office.said.join('\n')).toContain('没有要发布的');
});
