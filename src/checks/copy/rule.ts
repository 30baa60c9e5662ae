/** Something that a rule of copy refuses in a text. */
export interface Finding {
  readonly at: number;
  readonly length: number;
  readonly says: string;
  readonly fix: string;
  /** What stands there when it is mended, if a machine may mend it: it then means the same. */
  readonly becomes?: string;
  /** Whether the reading of the file says so already: then it is mended here, and not told again. */
  readonly toldElsewhere?: boolean;
}

/** One rule of how our Chinese is written. Texts come as they read: facts printed, `□` for what is printed later. */
export interface CopyRule {
  /** Its name for machines. */
  readonly id: string;
  /** The rule itself, as an editor is told it. */
  readonly words: string;
  readonly find: (text: string) => readonly Finding[];
}

/** A sign of Chinese text: 汉字, or a place where something will be printed. */
export const HAN = '[\\p{Script=Han}□]';

/** Closing and opening marks of Chinese text, which count as neighbours like 汉字 do. */
export const CLOSING = '[”’》〉）】」』、，。；：！？…—]';
export const OPENING = '[“‘《〈（【「『、，。；：！？…—]';

/** Arabic digits or Chinese numerals. */
export const NUMBER = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千零〇]+)';

/** What is told of one match of a pattern. */
export type Tell = Omit<Finding, 'at' | 'length'>;

/** All findings of a pattern; a match of which nothing is told is none. */
export function findings(text: string, pattern: RegExp, tell: (found: RegExpExecArray) => Tell | null): readonly Finding[] {
  return [...text.matchAll(pattern)].flatMap((found): readonly Finding[] => {
    const told = tell(found);
    return told ? [{ at: found.index, length: found[0].length, ...told }] : [];
  });
}

/** What stands around a place, as a short quotation: enough to find it in its line. */
export function around(text: string, at: number, length: number, margin = 4): string {
  return text.slice(Math.max(0, at - margin), at + length + margin).replaceAll('\n', ' ');
}
