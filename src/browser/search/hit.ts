import type { IndexedRecord } from '../../domain/search-index.ts';
import { indexOfWhole, squash } from '../../words/squash.ts';
import { zhFound as zh } from '../../words/zh/found.ts';
import { excerpt, lightUp } from './excerpt.ts';
import { linkTo, node } from './node.ts';

function lit(text: string, words: readonly string[]): readonly (Node | string)[] {
  return lightUp(text, words).map((stretch) => (stretch.lit ? node('mark', '', stretch.text) : stretch.text));
}

/** One thing that was found: its kind, its name, of a fact the number with its clause, and where the words stand. @param root the address of the site. */
export function hit(record: IndexedRecord, words: readonly string[], root: string): HTMLLIElement {
  const { kind, path, title, text, number = '', of, body = '' } = record;
  const shown = squash(`${title}。${number}。${text}`).text;
  const said = words.some((word) => indexOfWhole(shown, word) >= 0) ? undefined : excerpt(body, words);
  return node(
    'li',
    `hit hit-${kind}`,
    node('p', 'hit-kind', of === undefined ? zh.kinds[kind] : zh.partOf(zh.kinds[kind], of)),
    linkTo(
      `${root}${path.slice(1)}`,
      ...(number === '' ? [] : [node('b', 'hit-number', ...lit(number, words))]),
      node('span', 'hit-title', ...lit(title, words)),
    ),
    node('p', 'hit-text', ...lit(said ?? text, words)),
  );
}
