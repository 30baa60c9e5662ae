import type { Content } from '../reading/content.ts';
import { passageOf, type Passage } from '../reading/passage.ts';
import { namePassages, passagesOf } from '../reading/passages.ts';
import type { Problem } from '../reading/problem.ts';
import { slipsIn, slipWords } from '../words/slips.ts';
import { exactWords } from './exact-words.ts';

/** The publisher's own names: the first that a reader would find wrong. */
function publisherPassages({ site }: Content): readonly Passage[] {
  if (!site) return [];
  const { file, line, data } = site;
  return (['publisher', 'organiser'] as const).map((key) =>
    passageOf(file, 'field', [{ text: data[key], line: line(key), own: true, spans: () => null }]),
  );
}

/** Claim: organisations, places and set terms are written exactly; what is one sign away from the dictionary is a mistake. */
export function exactNames(content: Content): readonly Problem[] {
  const { strict, names, wrong, right } = exactWords(content);
  const words = slipWords(strict, names, wrong, right);
  return [...passagesOf(content), ...namePassages(content), ...publisherPassages(content)].flatMap((passage) =>
    slipsIn(passage.text, words)
      .filter(({ at, found }) => passage.isOwn(at, at + found.length))
      .map(({ at, found, meant, listed }): Problem => ({
        file: passage.file,
        line: passage.lineAt(at),
        says: listed ? `“${found}”是“${meant}”的错写` : `“${found}”和“${meant}”只差一个字`,
        fix: listed ? `改成“${meant}”` : `是不是“${meant}”？本来就叫“${found}”的，写进 content/dictionary.yaml 的 right`,
        rule: 'exact-names',
      })),
  );
}
