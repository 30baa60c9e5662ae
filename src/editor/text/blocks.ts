/** Paragraphs, headings and components, as blank lines part them. */
const blocksOf = (text: string): readonly string[] => text.split(/\n{2,}/).filter((block) => block.trim() !== '');

/** What a block says whatever way it is marked up: escapes, ends of lines and doubled blanks do not count. */
function bare(block: string): string {
  return block
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A text that came back from the rich text editor, with the bytes of the old text wherever it says the same: the editor escapes signs that need
 * no escape, and parts components that stood line by line. What was written anew stays as it came.
 */
export function keptBlocks(text: string, origin: string): string {
  const old = new Map(blocksOf(origin).map((block) => [bare(block), block]));
  const longest = Math.max(1, ...[...old.values()].map((block) => block.split('\n').length));
  const blocks = blocksOf(text);
  const kept: string[] = [];
  for (let at = 0; at < blocks.length;) {
    // The longest run of new blocks that one old block was: several components, each on its line.
    const lengths = Array.from({ length: longest }, (_, shorter) => longest - shorter);
    const length = lengths.find((run) => at + run <= blocks.length && old.has(bare(blocks.slice(at, at + run).join('\n')))) ?? 1;
    const run = blocks.slice(at, at + length).join('\n');
    kept.push(old.get(bare(run)) ?? run);
    at += length;
  }
  return kept.join('\n\n');
}
