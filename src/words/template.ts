/** A piece of a text: words as they are, or the fact that `{id}` prints. */
export type Piece = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'fact'; readonly id: string };

/** Cuts “覆盖{villages-joined}，…” into words and facts. */
export function pieces(text: string): readonly Piece[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{.*\}$/.test(part) ? { kind: 'fact', id: part.slice(1, -1).trim() } : { kind: 'words', text: part }));
}

/** Ids of the facts a text prints, in order. */
export function factsIn(text: string): readonly string[] {
  return pieces(text).flatMap((piece) => (piece.kind === 'fact' ? [piece.id] : []));
}

/** The text with every fact printed. */
export function fill(text: string, print: (id: string) => string): string {
  return pieces(text)
    .map((piece) => (piece.kind === 'fact' ? print(piece.id) : piece.text))
    .join('');
}
