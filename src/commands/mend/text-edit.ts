/** A change of a file, in offsets of its text with line feeds only and no byte order mark: the text as the checks read it. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly becomes: string;
}

/** For every offset of the text as the checks read it, the offset in the file as it is. */
function offsets(raw: string): readonly number[] {
  const found: number[] = [];
  for (let at = raw.startsWith('\uFEFF') ? 1 : 0; at < raw.length; at += 1) {
    // The line feed of a pair is read, the return before it is not.
    if (raw.charAt(at) === '\r' && raw.charAt(at + 1) === '\n') continue;
    found.push(at);
  }
  return [...found, raw.length];
}

/** The file with these changes, which do not overlap, and not one other byte changed. */
export function withEdits(raw: string, edits: readonly TextEdit[]): string {
  const at = offsets(raw);
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, becomes }) => text.slice(0, at[from]) + becomes + text.slice(at[to]), raw);
}
