import { expect, test } from 'vitest';
import { versionOfData, versionOfText } from '../../src/words/version.ts';

test('a version is eight digits, the same for the same data', () => {
  expect(versionOfData({ value: 33 })).toMatch(/^[0-9a-f]{8}$/);
  expect(versionOfData({ value: 33 })).toBe(versionOfData({ value: 33 }));
  expect(versionOfData({ value: 33 })).not.toBe(versionOfData({ value: 34 }));
});

const page = '<h1>33个村</h1><p class="finding">名单未公开</p>';

test.each([
  ['a class', '<h1 id="a">33个村</h1><p>名单未公开</p>'],
  ['white space', '<h1>33个村</h1>\n\n  <p>名单未公开</p>\n'],
  ['a script and its address', `${page}<script type="module" src="/_astro/a.1234.js"></script>`],
  ['a style sheet', `<style>h1 { color: red }</style>${page}`],
])('%s is not what a page says', (_what, html) => {
  expect(versionOfText(html)).toBe(versionOfText(page));
});

test.each([
  ['another number', page.replace('33', '34')],
  ['a word less', page.replace('未公开', '')],
  ['a word moved', '<h1>名单未公开</h1><p>33个村</p>'],
  ['two words that run together', '<h1>33个</h1><h1>村</h1><p>名单未公开</p>'],
])('%s is', (_what, html) => {
  expect(versionOfText(html)).not.toBe(versionOfText(page));
});
