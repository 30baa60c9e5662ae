/** Paragraphs, headings and components, as blank lines part them. */
const blocksOf = (text: string): readonly string[] => text.split(/\n{2,}/);

/** What a block says whatever way it is marked up: escapes, ends of lines and doubled blanks do not count. */
function bare(block: string): string {
  return block
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A text that came back from the rich text editor, with the bytes of the old text wherever a block says the same: the editor escapes signs that
 * need no escape and joins lines. What an editor wrote anew stays as it came.
 */
export function keptBlocks(text: string, origin: string): string {
  const old = new Map(blocksOf(origin).map((block) => [bare(block), block]));
  return blocksOf(text)
    .map((block) => old.get(bare(block)) ?? block)
    .join('\n\n');
}
