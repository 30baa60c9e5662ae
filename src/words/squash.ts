/** A text reduced to what is searched for, and where each of its characters stood. */
export interface Squashed {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the index in the original; one more for the end. */
  readonly at: readonly number[];
}

const DIGIT = /\p{Nd}/u;
const KEPT = /[\p{L}\p{N}%]/u;

/**
 * Letters, digits and percent signs alone, half width and small, so that “一肩挑”村 is found as 一肩挑村 and 1,058 as 1058.
 * Points stay in decimals, and two numbers never run together.
 */
export function squash(original: string): Squashed {
  let text = '';
  const at: number[] = [];
  let dropped = '';
  let from = 0;
  for (const character of original) {
    const plain = character.normalize('NFKC').toLowerCase();
    if (KEPT.test(plain)) {
      if (dropped !== '' && dropped !== ',' && DIGIT.test(text.at(-1) ?? '') && DIGIT.test(plain)) {
        text += /^[.．]$/.test(dropped) ? '.' : ' ';
        at.push(from - 1);
      }
      text += plain;
      at.push(...new Array<number>(plain.length).fill(from));
      dropped = '';
    } else {
      dropped += character;
    }
    from += character.length;
  }
  return { text, at: [...at, from] };
}

/** Where a squashed text has another one that does not begin or end inside a number; -1 when nowhere. */
export function indexOfWhole(text: string, wanted: string, from = 0): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.slice(Math.max(at - 2, 0), at), text.slice(at + wanted.length, at + wanted.length + 2)];
    const cutsBefore = /^\d/.test(wanted) && /(?:\d|\d\.)$/.test(before);
    const cutsAfter = /\d$/.test(wanted) && /^(?:\d|\.\d)/.test(after);
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}
