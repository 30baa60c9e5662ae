import { describe, expect, test } from 'vitest';
import { withTermLinks } from '../../src/integrations/term-links.ts';
import { compileTerms } from '../../src/words/terms.ts';

const find = compileTerms(
  [
    { id: 'grid', forms: ['网格', '数字网格'] },
    { id: 'worker', forms: ['网格员'] },
  ],
  ['甲网格'],
);
const page = (body: string): string => `<!doctype html><html><head><title>网格</title></head><body><main>${body}</main></body></html>`;
const linked = (body: string): string => withTermLinks(page(body), find, '/zt/glossary/');
const GRID = '<a class="term" href="/zt/glossary/#grid">网格</a>';

describe('a page', () => {
  test.each<[what: string, body: string, expected: string]>([
    ['links a term', '<p>编进网格里</p>', `<p>编进${GRID}里</p>`],
    [
      'links it once, wherever it comes again',
      '<p>网格、网格</p><ul><li>数字网格</li></ul>',
      `<p>${GRID}、网格</p><ul><li>数字网格</li></ul>`,
    ],
    ['takes the longest word', '<p>网格员</p>', '<p><a class="term" href="/zt/glossary/#worker">网格员</a></p>'],
    ['links several in one text', '<p>网格员管网格。</p>', `<p><a class="term" href="/zt/glossary/#worker">网格员</a>管${GRID}。</p>`],
    ['reads emphasis and lists', '<ul><li><b>网格</b></li></ul>', `<ul><li><b>${GRID}</b></li></ul>`],
    [
      'reads the prose between evidence cards',
      '<evidence-cards><p>网格</p></evidence-cards>',
      `<evidence-cards><p>${GRID}</p></evidence-cards>`,
    ],
    ['reads the steps of the story', '<scroll-story><p>网格</p></scroll-story>', `<scroll-story><p>${GRID}</p></scroll-story>`],
    ['reads small print', '<p class="quiet method lead-in">网格</p>', `<p class="quiet method lead-in">${GRID}</p>`],
    ['passes over a heading to the first text', '<h2>网格</h2><p>网格</p>', `<h2>网格</h2><p>${GRID}</p>`],
    ['keeps all other bytes, also careless ones', '<p  class=x>&amp;网格</p><p>网格<br>', `<p  class=x>&amp;网格</p><p>${GRID}<br>`],
  ])('%s', (_what, body, expected) => {
    expect(linked(body)).toBe(page(expected));
  });

  test.each([
    ['in a link', '<p><a href="/x/">看<b>网格</b></a></p>'],
    ['in a heading', '<h1>网格</h1><h3>网格</h3>'],
    ['in a quotation', '<blockquote class="quote"><p>网格</p></blockquote><p><q>网格</q></p>'],
    ['in evidence', '<details class="cards"><p>网格</p></details><div class="card x"><p>网格</p></div>'],
    ['in the ledger', '<section class="ledger"><p>网格</p></section>'],
    ['in a chart', '<figure><p>网格</p><svg><text>网格</text></svg></figure><atlas-chart><p>网格</p></atlas-chart>'],
    ['in a table', '<table><tr><td><p>网格</p></td></tr></table>'],
    ['in navigation', '<nav><ul><li>网格</li></ul></nav>'],
    ['in what another script owns', '<atlas-search><p>网格</p></atlas-search>'],
    ['where the page says so', '<article data-no-terms><p>网格</p></article>'],
    ['outside running text', '<div>网格</div>'],
    ['in a name', '<p>甲网格</p>'],
    ['in an attribute or a comment', '<p title="网格"><!-- 网格 --></p>'],
    ['when an editor has linked it', '<p>网格，见<a href="/zt/glossary/#grid">术语</a></p>'],
  ])('leaves it alone %s', (_what, body) => {
    expect(linked(body)).toBe(page(body));
  });

  test('is the same without a term, and outside main', () => {
    const html = '<html><body><header><p>网格</p></header><main><p>没有</p></main><footer><p>网格</p></footer></body></html>';
    expect(withTermLinks(html, find, '/glossary/')).toBe(html);
  });

  test('is linked once and for all', () => {
    const once = linked('<p>网格和网格员</p>');
    expect(withTermLinks(once, find, '/zt/glossary/')).toBe(once);
  });
});
