import { indexOfWhole, squash } from '../../words/squash.ts';

/** A stretch of text, lit up or not. */
export interface Stretch {
  readonly text: string;
  readonly lit: boolean;
}

/** A text in stretches, with every one of the words lit up wherever it stands. */
export function lightUp(text: string, words: readonly string[]): readonly Stretch[] {
  const { text: plain, at } = squash(text);
  const lit = new Set<number>();
  for (const word of words)
    for (let found = indexOfWhole(plain, word); found >= 0; found = indexOfWhole(plain, word, found + 1))
      for (let index = at[found] ?? 0, end = (at[found + word.length - 1] ?? 0) + 1; index < end; index += 1) lit.add(index);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let index = 1; index <= text.length; index += 1) {
    if (index < text.length && lit.has(index) === lit.has(index - 1)) continue;
    stretches.push({ text: text.slice(from, index), lit: lit.has(from) });
    from = index;
  }
  return stretches;
}

const AROUND = 28;

/** The line of a page's text that has one of the words, cut short around it; undefined when none has. */
export function excerpt(body: string, words: readonly string[]): string | undefined {
  for (const word of words)
    for (const line of body.split('\n')) {
      const { text, at } = squash(line);
      const found = indexOfWhole(text, word);
      if (found < 0) continue;
      const [first = 0, last = 0] = [at[found], at[found + word.length]];
      const [from, to] = [
        first > AROUND * 1.5 ? first - AROUND : 0,
        last + AROUND < line.length - AROUND / 2 ? last + AROUND : line.length,
      ];
      return `${from > 0 ? '……' : ''}${line.slice(from, to)}${to < line.length ? '……' : ''}`;
    }
  return undefined;
}
