/** Signs at which the source is cut into clauses, after normalisation. */
const SEPARATORS = /[。;,:!?、()]/;

/** NFKC without white space and invisible signs; a comma between digits groups them and goes too. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/**
 * NFKC, no white space, one kind of quotation mark, no thousands separators: two printings of the same words become equal.
 * The Chinese comma never groups digits; where its ASCII form would seem to, it becomes 、, so that normalising again changes nothing.
 */
export function normalise(text: string): string {
  return text
    .split(/[，﹐︐]/)
    .map(fold)
    .join('，')
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, '、')
    .replaceAll('，', ',')
    .replace(/[“”„‟«»「」『』〝〞〟]/g, '"')
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
