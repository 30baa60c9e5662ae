import { squash } from '../../words/squash.ts';

/** Nobody means more than this; what is pasted beyond it is cut off. */
const LONGEST = 80;

/** What was typed, in pieces that all have to be found: tones off, traditional characters as this site writes them. */
export function piecesOf(typed: string, traditional: ReadonlyMap<string, string>): readonly string[] {
  return [...typed.slice(0, LONGEST).normalize('NFKC').toLowerCase()]
    .map((character) => traditional.get(character) ?? character)
    .join('')
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .split(/[\s\u3000]+/)
    .map((piece) => squash(piece).text)
    .filter((piece) => piece !== '');
}

/** `紅红館馆` as a table. */
export function traditionalMap(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, at) => (at % 2 === 0 ? [[character, characters[at + 1] ?? character] as const] : [])));
}
