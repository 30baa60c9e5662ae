import { expect, test } from 'vitest';
import { signed } from '../../src/catalogue/print-notes.ts';

const link = (id: string, note = ''): string => `<a class="fact"${note} href="/zt/facts/${id}/">1个</a>`;

test('each number that leads away carries the sign of its note, and the same number the same sign', () => {
  const { html, facts } = signed(`<p>${link('b')}和${link('a')}，再说${link('b')}<a href="/zt/facts/c/">c</a></p>`, '/zt/facts/');
  expect(facts).toEqual(['b', 'a']);
  const [one, two] = [' data-note="1"', ' data-note="2"'];
  expect(html).toBe(`<p>${link('b', one)}和${link('a', two)}，再说${link('b', one)}<a href="/zt/facts/c/">c</a></p>`);
});

test.each([
  ['a page with cards has its evidence already', `<details class="cards"></details>${link('a')}`],
  ['a number whose card is on the page needs no note', '<a class="fact" href="#e-a">1个</a>'],
])('%s', (_case, html) => {
  expect(signed(html, '/zt/facts/')).toEqual({ html, facts: [] });
});
