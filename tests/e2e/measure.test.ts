import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { labelProblems, sidewaysScroll } from './measure.ts';
import { openSite, type OpenSite } from './site.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await (await site.newContext({ viewport: { width: 400, height: 600 } })).newPage();
});
afterAll(() => site.close());

const svg = (inside: string, size = 200): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 200 200" font-size="16">${inside}</svg>`;

describe('the measuring of labels can tell', () => {
  test.each([
    ['nothing wrong', svg('<text x="10" y="40">三元区</text><text x="10" y="62">七十四个村</text>'), ''],
    ['overlapping labels', svg('<text x="10" y="40">三元区</text><text x="30" y="44">七十四个村</text>'), '“三元区” overlaps “七十四个村”'],
    ['a label outside', svg('<text x="180" y="40">三元区</text>'), '“三元区” leaves its chart by 28 px'],
    ['a label too small', svg('<text x="10" y="40">三元区</text>', 100), '“三元区” is 8.0 px'],
    ['hidden charts, which do not count', `<div hidden>${svg('<text x="180" y="40">三元区</text>')}</div>`, ''],
  ])('%s', async (_name, html, expected) => {
    await page.setContent(html);
    expect((await page.evaluate(labelProblems)).problems.join('\n')).toBe(expected);
  });

  test('a page that scrolls sideways', async () => {
    await page.setContent('<p>甲</p>');
    expect(await page.evaluate(sidewaysScroll)).toEqual([]);
    await page.setContent('<div style="width: 500px">甲</div>');
    expect((await page.evaluate(sidewaysScroll)).join()).toContain('<div');
  });
});
