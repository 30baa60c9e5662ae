/** How a paragraph says by hand that it is a heading or an item of a list. */
export type Numbered =
  /** 一、 and （一）: a heading where it is short and no sentence. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly mark: string }
  | { readonly kind: 'ordered' | 'bullet'; readonly mark: string };

const HANZI = '[零〇一二三四五六七八九十百]+';
/** A heading is shorter than this, and does not end like a sentence. */
const LONGEST_HEADING = 40;

const MARKS: readonly (readonly [mark: RegExp, kind: 'first' | 'second' | 'ordered' | 'bullet'])[] = [
  [new RegExp(`^(?:第${HANZI}[章节部分]+、?|${HANZI}、)\\s*`, 'u'), 'first'],
  [new RegExp(`^[（(]${HANZI}[）)]\\s*`, 'u'), 'second'],
  // 3.5万 is a number, and 1.2.1 no item.
  [/^\d{1,2}(?:[、．]|\.(?!\d))\s*/u, 'ordered'],
  [/^[（(]\d{1,2}[）)]\s*/u, 'ordered'],
  [/^[①-⑳]\s*/u, 'ordered'],
  [/^[•●○◆◇■□▪‣·➢✓]\s*/u, 'bullet'],
];

/** The number or dot that somebody typed before a paragraph; null where there is none. @param bold whether all of it is bold, as headings are. */
export function numberedBy(text: string, bold = false): Numbered | null {
  for (const [mark, kind] of MARKS) {
    const found = mark.exec(text)?.[0];
    if (found === undefined || found === text) continue;
    if (kind === 'ordered' || kind === 'bullet') return { kind, mark: found };
    if (text.length > LONGEST_HEADING || (/[。；！？：]$/.test(text) && !bold)) return null;
    return { kind: 'heading', level: kind === 'first' ? 1 : 2, mark: found };
  }
  return null;
}
