import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Readings that the dictionary gets wrong, word by word. 莘口 is read like 辛口: the forest farm and the town of
 * that name are Xinkou in their own papers. 都 in the name of a building is the city, not the word for all.
 */
customPinyin({ 绿都: 'lǜ dū', 莘口: 'xīn kǒu', 积极分子: 'jī jí fèn zǐ' });

/** How a name is typed by those who spell it: syllables without tones (ü is v), and their first letters. */
export function spell(name: string): { readonly pinyin: string; readonly initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((one) => one.toLowerCase());
  return { pinyin: syllables.join(' '), initials: syllables.map((one) => one.charAt(0)).join('') };
}

/** How a word is spelt, with the tones of the dictionary, syllable by syllable: `yī jiān tiāo`. Quotation marks and brackets are silent. */
export function pronounce(name: string): string {
  const spoken = name.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
  return pinyin(spoken, { toneType: 'symbol', type: 'array', nonZh: 'consecutive', toneSandhi: false }).join(' ');
}
