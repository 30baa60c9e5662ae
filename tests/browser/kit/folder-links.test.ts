import { expect, test } from 'vitest';
import { pageOfFolder } from '../../../src/browser/kit/folder-links.ts';

test.each([
  ['file:///kit/site/places/1/', 'file:///kit/site/places/1/index.html'],
  ['file:///kit/site/glossary/?a=1#b', 'file:///kit/site/glossary/index.html?a=1#b'],
  ['file:///kit/site/data/facts.csv', null],
  ['https://example.org/places/', null],
  ['', null],
])('on a disk, %s is the page %s', (href, page) => {
  expect(pageOfFolder(href)).toBe(page);
});
