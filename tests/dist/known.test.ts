import { expect, test } from 'vitest';
import { attribute, named } from './html.ts';
import { readSite } from './site.ts';

const { pages } = readSite();

/** What evidence may say of how it is known: the mark, and the words with it. */
const WAYS: Readonly<Record<string, RegExp>> = {
  'known is-corroborated': /^据原文机器核对数量与国家统计名录一致$/,
  'known is-reported': /^据原文机器核对$/,
  'known is-elsewhere': /^据公开报道引文未经机器核对$/,
  'known is-counted': /^本站清点$/,
  'known is-derived': /^推算值$/,
};

const marks = pages.flatMap((page) =>
  named(page, 'span')
    .filter((tag) => attribute(tag, 'class').startsWith('known '))
    .map((tag) => ({ path: page.path, way: attribute(tag, 'class'), says: tag.text })),
);

test('how something is known is said in the same words everywhere', () => {
  expect(new Set(marks.map(({ way }) => way))).toEqual(new Set(Object.keys(WAYS)));
  expect(marks.filter(({ way, says }) => !WAYS[way]?.test(says))).toEqual([]);
});

test('wherever a quotation or a formula stands as evidence, it is said how it is known', () => {
  const KINDS = ['card', 'ledger-row', 'reported-page', 'cited'];
  const holders = pages.flatMap((page) =>
    named(page, 'div', 'article')
      .map((tag) => ({ tag, kind: attribute(tag, 'class').split(' ')[0] ?? '' }))
      .filter(({ kind }) => KINDS.includes(kind))
      .map(({ tag, kind }) => ({ path: page.path, kind, id: attribute(tag, 'id'), text: tag.text })),
  );
  expect(new Set(holders.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  const silent = holders.filter(({ id, text }) => !id.startsWith('b-') && !/据原文|据公开报道|本站清点|推算值/.test(text));
  expect(silent.map(({ path, kind, id }) => `${path} ${kind} ${id}`)).toEqual([]);
});
