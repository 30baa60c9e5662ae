import type { Span } from './align.ts';

/** A run of signs with one origin. */
export interface Leaf {
  readonly text: string;
  readonly line: number;
  /** False for what an editor did not write here: a printed fact, a component, code, an address, a quotation. */
  readonly own: boolean;
  /** Where each sign is written in the file; null when that cannot be told. */
  readonly spans: () => readonly Span[] | null;
}

/** What a passage is in its text; a field is a text of YAML or front matter. */
export type PassageKind = 'field' | 'paragraph' | 'heading' | 'cell' | 'title' | 'picture';

/** Words that are read in one breath, facts as they are printed, and where each sign comes from. */
export interface Passage {
  readonly file: string;
  readonly kind: PassageKind;
  readonly text: string;
  readonly lineAt: (at: number) => number;
  /** Whether an editor wrote any sign from `from` up to `to`. */
  readonly isOwn: (from: number, to: number) => boolean;
  /** Where the sign at a position is written in the file, when it can be edited there. */
  readonly spanAt: (at: number) => Span | null;
}

/** A passage made of leaves. `□` stands for what is printed later. */
export function passageOf(file: string, kind: PassageKind, leaves: readonly Leaf[]): Passage {
  const find = (at: number): readonly [leaf: Leaf | undefined, rest: number] => {
    let left = at;
    for (const leaf of leaves) {
      if (left < leaf.text.length) return [leaf, left];
      left -= leaf.text.length;
    }
    return [leaves.at(-1), 0];
  };
  return {
    file,
    kind,
    text: leaves.map(({ text }) => text).join(''),
    lineAt: (at) => {
      const [leaf, rest] = find(at);
      return (leaf?.line ?? 1) + (leaf?.text.slice(0, rest).split('\n').length ?? 1) - 1;
    },
    isOwn: (from, to) => {
      for (let at = from; at < to; at += 1) if (find(at)[0]?.own === true) return true;
      return false;
    },
    spanAt: (at) => {
      const [leaf, rest] = find(at);
      return leaf?.own === true ? (leaf.spans()?.[rest] ?? null) : null;
    },
  };
}

/** Web and mail addresses, whose signs are not punctuation. */
const ADDRESS = /https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+|[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** Cuts a leaf so that addresses stand for themselves, written by nobody. */
export function withoutAddresses(leaf: Leaf): readonly Leaf[] {
  if (!leaf.own) return [leaf];
  const parts: Leaf[] = [];
  const add = (from: number, to: number, own: boolean): void => {
    if (from < to)
      parts.push({
        text: leaf.text.slice(from, to),
        line: leaf.line + leaf.text.slice(0, from).split('\n').length - 1,
        own,
        spans: () => leaf.spans()?.slice(from, to) ?? null,
      });
  };
  let end = 0;
  for (const { 0: found, index } of leaf.text.matchAll(ADDRESS)) {
    add(end, index, true);
    add(index, index + found.length, false);
    end = index + found.length;
  }
  add(end, leaf.text.length, true);
  return parts;
}
