/** Words that a number format shows beside the number, such as 万 of `0"万"`; null when there are none. Signs like the dash for nothing are no words. */
export function wordsOfFormat(format: string): string | null {
  // Colours, conditions and languages are not shown.
  const shown = format.replace(/\[[^\]]*\]/g, '').replaceAll('G/通用格式', '');
  const words = [...shown.matchAll(/"([^"]*)"|\\(.)|(\p{Script=Han}+)/gu)].map(
    ([, quoted = '', escaped = '', bare = '']) => quoted + escaped + bare,
  );
  return words.find((word) => /[\p{L}‰]/u.test(word))?.trim() ?? null;
}

/** Whether a number format shows a thousandth or less: a comma behind the last place, as in `0,`. */
export const isScaled = (format: string): boolean => /[0#?],+(?![0#?,])/.test(format.replace(/"[^"]*"/g, ''));

/** Whether what a number format shows is the number that is stored. */
export const showsItself = (format: string): boolean => !format.includes('%') && wordsOfFormat(format) === null && !isScaled(format);
