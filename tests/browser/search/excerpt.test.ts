import { expect, test } from 'vitest';
import { excerpt, lightUp } from '../../../src/browser/search/excerpt.ts';

const shown = (text: string, ...words: readonly string[]): string =>
  lightUp(text, words)
    .map(({ text: part, lit }) => (lit ? `[${part}]` : part))
    .join('');

test.each([
  ['居民夜谈会', ['夜谈'], '居民[夜谈]会'],
  ['“一肩挑”村主干', ['一肩挑村'], '“[一肩挑”村]主干'],
  ['占44.6%，共1,058个', ['44.6%', '1058'], '占[44.6%]，共[1,058]个'],
  ['夜谈会，夜谈', ['夜谈'], '[夜谈]会，[夜谈]'],
  ['2454个', ['454'], '2454个'],
  ['<b>夜谈</b>', ['夜谈'], '<b>[夜谈]</b>'],
  ['', ['夜谈'], ''],
] as const)('in “%s” %j lights up as “%s”', (text, words, expected) => {
  expect(shown(text, ...words)).toBe(expected);
});

test('an excerpt is the line with the word, cut short around it', () => {
  const long = `${'前'.repeat(80)}古窑址${'后'.repeat(80)}`;
  expect(excerpt(`别的一行\n${long}`, ['古窑址'])).toBe(`……${'前'.repeat(28)}古窑址${'后'.repeat(28)}……`);
  expect(excerpt('村子周边有古窑址。\n别的', ['古窑址'])).toBe('村子周边有古窑址。');
  expect(excerpt('没有', ['古窑址'])).toBeUndefined();
});
