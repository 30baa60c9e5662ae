import type { PlaceEntry } from '../../domain/place-entry.ts';

/** As people type: full width or not, capitals, tones, spaces and apostrophes between syllables. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replace(/[\p{M}\s'’·]/gu, '')
    .normalize('NFC');
}

/** Whether the pinyin goes on like that from the start of one of its syllables. */
function fromSyllable(pinyin: string, typed: string): boolean {
  const syllables = pinyin.split(' ');
  return syllables.some((_, index) => syllables.slice(index).join('').startsWith(typed));
}

/** Whether what was typed is the first syllable, or the first few: 西 for xi, not 新. */
function wholeSyllables(pinyin: string, typed: string): boolean {
  const syllables = pinyin.split(' ');
  return syllables.some((_, index) => syllables.slice(0, index + 1).join('') === typed);
}

/** How well a place answers, the less the better; undefined when it does not. */
function rank({ code, name, township, pinyin, initials }: PlaceEntry, typed: string): number | undefined {
  const answers = [
    name === typed || name.replace(/(?:社区|村)$/, '') === typed || code === typed,
    name.startsWith(typed),
    wholeSyllables(pinyin, typed),
    pinyin.replaceAll(' ', '').startsWith(typed) || initials.startsWith(typed),
    name.includes(typed),
    typed.length > 1 && (fromSyllable(pinyin, typed) || initials.includes(typed)),
    typed.length > 1 && township.startsWith(typed),
  ];
  const found = answers.indexOf(true);
  return found < 0 ? undefined : found;
}

/** The places that answer what was typed, the best first, then in the order of their codes. */
export function hitsFor(typed: string, places: readonly PlaceEntry[]): readonly PlaceEntry[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  return places
    .flatMap((place) => {
      const found = rank(place, wanted);
      return found === undefined ? [] : [{ place, found }];
    })
    .toSorted((a, b) => a.found - b.found)
    .map(({ place }) => place);
}
