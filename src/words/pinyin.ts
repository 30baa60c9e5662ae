import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Readings of place names that the dictionary gets wrong, word by word. 莘口 is read like 辛口: the forest farm and the town of
 * that name are Xinkou in their own papers.
 */
customPinyin({ 莘口: 'xīn kǒu' });

/** How a name is typed by those who spell it: syllables without tones (ü is v), and their first letters. */
export function spell(name: string): { readonly pinyin: string; readonly initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((one) => one.toLowerCase());
  return { pinyin: syllables.join(' '), initials: syllables.map((one) => one.charAt(0)).join('') };
}
