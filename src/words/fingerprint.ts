import { createHash } from 'node:crypto';
import type { Fingerprint, FingerprintClause } from '../schema/source.ts';
import { clausesOf, countHan, normalise } from './clauses.ts';
import { findNumerals } from './numerals.ts';

/** Which lines of a local text belong together, and which are captions. Lines count from 1. */
export interface TextLayout {
  readonly joins: readonly (readonly [number, number])[];
  readonly captions: readonly number[];
}

export interface Paragraph {
  readonly part: FingerprintClause['part'];
  readonly number: number;
  readonly text: string;
}

/** The first 16 hexadecimal digits of the SHA-256 of a normalised clause. */
export function hashClause(clause: string): string {
  return createHash('sha256').update(clause).digest('hex').slice(0, 16);
}

/** `9/30`, `h2/1`, `c1/2`: how people write a clause's place. */
export function clauseKey({ part, paragraph, clause }: Pick<FingerprintClause, 'part' | 'paragraph' | 'clause'>): string {
  return `${paragraphKey(part, paragraph)}/${clause}`;
}

export function paragraphKey(part: FingerprintClause['part'], paragraph: number): string {
  return `${{ title: 't', heading: 'h', body: '', caption: 'c' }[part]}${paragraph}`;
}

/** Paragraphs of a text: one a line, with the declared joins healed. @throws RangeError when a join or caption names an empty or missing line, or a line is both. */
export function paragraphsOf(text: string, { joins, captions }: TextLayout): readonly Paragraph[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const lineAt = (number: number, what: string): string => {
    const line = lines[number - 1];
    if (line === undefined || line.trim() === '') throw new RangeError(`${what}指到第 ${number} 行，那里没有文字`);
    return line;
  };
  captions.forEach((number) => lineAt(number, '图片说明'));
  // From the last line up, so that a sentence cut more than once comes together whatever order the joins are declared in.
  for (const [first, second] of joins.toSorted(([a], [b]) => b - a)) {
    if (second <= first) throw new RangeError(`断句 [${first}, ${second}] 的下半句要在上半句后面`);
    const caption = [first, second].find((number) => captions.includes(number));
    if (caption !== undefined) throw new RangeError(`第 ${caption} 行既是图片说明，又在断句 [${first}, ${second}] 里`);
    lines[first - 1] = lineAt(first, '断句的上半句') + lineAt(second, '断句的下半句');
    lines[second - 1] = '';
  }
  const counts = { title: 0, heading: 0, body: 0, caption: 0 };
  return lines.flatMap((line, index): Paragraph[] => {
    if (line.trim() === '') return [];
    const part = captions.includes(index + 1) ? 'caption' : line.startsWith('# ') ? 'title' : /^#+ /.test(line) ? 'heading' : 'body';
    counts[part] += 1;
    return [{ part, number: counts[part], text: line.replace(/^#+ /, '') }];
  });
}

/** What the repository keeps of a text that is not ours to publish: for each clause its place, hash, length and numerals. */
export function fingerprint(text: string, layout: TextLayout, source: string): Fingerprint {
  const paragraphs = paragraphsOf(text, layout);
  return {
    source,
    about:
      '由 npm run source:fingerprint 生成，不要手改。sha256：分句归一后（NFKC、去空白、统一引号）的前 16 位；han：汉字数；numerals：数字字样。',
    sha256: createHash('sha256')
      .update(paragraphs.map((paragraph) => normalise(paragraph.text)).join('\n'))
      .digest('hex'),
    clauses: paragraphs.flatMap(({ part, number, text: line }) =>
      clausesOf(line).map((clause, index) => ({
        part,
        paragraph: number,
        clause: index + 1,
        sha256: hashClause(clause),
        han: countHan(clause),
        numerals: findNumerals(clause).map((numeral) => numeral.text),
      })),
    ),
  };
}

/** One clause a line, so that a change shows as a change of one line. */
export function printFingerprint({ clauses, ...head }: Fingerprint): string {
  const start = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${start},\n  "clauses": [\n${clauses.map((clause) => `    ${JSON.stringify(clause)}`).join(',\n')}\n  ]\n}\n`;
}
