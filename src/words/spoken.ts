/** How long a text is when it is said aloud, in 字: a sign is a syllable, a digit too, and “%” is 百分之. Punctuation takes no time of its own. */
export function spokenLength(text: string): number {
  const { length } = text.normalize('NFKC').match(/[\p{Script=Han}\p{N}]|(?<=\d)\.(?=\d)/gu) ?? [];
  const percent = text.match(/[%％]/g)?.length ?? 0;
  return length + percent * 3;
}

/** 字 that a guide says in a minute. */
export const PACE = 240;

const MINUTES = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** How long `length` 字 take to say, to half a minute: 约半分钟, 约两分半, 约三分钟. At least half a minute, at most twelve minutes and a half. */
export function spokenTime(length: number): string {
  const halves = Math.max(1, Math.round((length / PACE) * 2));
  const minutes = MINUTES[Math.floor(halves / 2)] ?? MINUTES.at(-1) ?? '';
  if (minutes === '') return '约半分钟';
  return halves % 2 === 0 ? `约${minutes}分钟` : `约${minutes}分半`;
}
