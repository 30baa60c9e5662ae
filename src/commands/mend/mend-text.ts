import type { z } from 'zod';
import { mendable, ROUNDS } from '../../checks/copy/mend.ts';
import { around } from '../../checks/copy/rule.ts';
import { readEntry, type Entry } from '../../reading/entry.ts';
import { plainLines } from '../../reading/file.ts';
import type { Passage } from '../../reading/passage.ts';
import { passagesOfEntry } from '../../reading/passages.ts';
import { readProse } from '../../reading/prose-file.ts';
import type { NameTree } from '../../words/name-tree.ts';
import { sameOtherwise } from './same-otherwise.ts';
import { withEdits, type TextEdit } from './text-edit.ts';

/** One thing that was mended, to be told. */
export interface Mended {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What mending has to know of the content around a file. */
export interface Around {
  readonly names: NameTree;
  readonly print: (id: string) => string | undefined;
}

/** A file to be mended: how it is called, what it holds. */
export interface MendableFile {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly kind: 'yaml' | 'prose';
}

interface Step {
  readonly edit: TextEdit;
  readonly told: Mended;
}

/** The change in the file that mends a place of a passage; null where markup, an escape, a printed fact or a line break of the file lies inside. */
function editOf(passage: Passage, source: string, at: number, length: number, becomes: string): TextEdit | null {
  const spans = Array.from({ length }, (_, index) => passage.spanAt(at + index));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const unbroken = spans.every((span, index) => span !== null && (index === 0 || spans[index - 1]?.[1] === span[0]));
  return unbroken && !source.slice(first[0], last[1]).includes('\n') ? { from: first[0], to: last[1], becomes } : null;
}

function stepsOf(passage: Passage, source: string, names: NameTree): readonly Step[] {
  const { text, file } = passage;
  return mendable(text, names).flatMap(({ at, length, becomes }) => {
    const edit = editOf(passage, source, at, length, becomes);
    const after = around(text.slice(0, at) + becomes + text.slice(at + length), at, becomes.length);
    return edit ? [{ edit, told: { file, line: passage.lineAt(at), before: around(text, at, length), after } }] : [];
  });
}

/** One file read as the checks read it, or null when something else has to be mended in it first. */
function entryOf({ file, schema, kind }: MendableFile, text: string): Entry<unknown> | null {
  return kind === 'yaml' ? readEntry(schema, '', file, text, []) : readProse(schema, '', file, text, []);
}

/** Mends one file as it is on disk, line ends and byte order mark among it. What cannot be mended without changing anything else stays. */
export function mendText(
  raw: string,
  about: MendableFile,
  { names, print }: Around,
): { readonly raw: string; readonly mended: readonly Mended[] } {
  const isSame = (before: string, after: string): boolean =>
    sameOtherwise(plainLines(before), plainLines(after), about.schema, about.kind === 'prose');
  let now = raw;
  const mended: Mended[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const source = plainLines(now);
    const entry = entryOf(about, source);
    const passages = entry ? passagesOfEntry(about.schema, entry, source, print) : [];
    // From the end of the file: what stands before keeps its place.
    const steps = passages.map((passage) => stepsOf(passage, source, names)).filter((some) => some.length > 0);
    const groups = steps.toSorted((a, b) => (b[0]?.edit.from ?? 0) - (a[0]?.edit.from ?? 0));
    const before = now;
    for (const group of groups) {
      const next = withEdits(
        now,
        group.map(({ edit }) => edit),
      );
      if (!isSame(now, next)) continue;
      now = next;
      mended.push(...group.map(({ told }) => told));
    }
    if (now === before) break;
  }
  return { raw: now, mended: mended.toSorted((a, b) => a.line - b.line) };
}
