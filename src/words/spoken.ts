/** How long a text is when it is said aloud, in 字: a sign is a syllable, a digit too, and “%” is 百分之. Punctuation takes no time of its own. */
export function spokenLength(text: string): number {
  const { length } = text.normalize('NFKC').match(/[\p{Script=Han}\p{N}]|(?<=\d)\.(?=\d)/gu) ?? [];
  const percent = text.match(/[%％]/g)?.length ?? 0;
  return length + percent * 3;
}

/** 字 that a guide says in a minute. */
export const PACE = 240;
