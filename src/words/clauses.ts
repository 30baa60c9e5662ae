/** Signs at which the source is cut into clauses, after normalisation. */
const SEPARATORS = /[。;,:!?、()]/;

/** NFKC, no white space, one kind of quotation mark, no thousands separators: two printings of the same words become equal. */
export function normalise(text: string): string {
  return text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”„‟«»「」『』]/g, '"')
    .replace(/[‘’‚‛]/g, "'");
}

/** The clauses of a text in order, normalised, without the signs between them. */
export function clausesOf(text: string): readonly string[] {
  return normalise(text)
    .split(SEPARATORS)
    .filter((clause) => !/^["']*$/.test(clause));
}

/** How many 汉字 a text has. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
