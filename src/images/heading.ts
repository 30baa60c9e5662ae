import { range } from 'd3';
import { text, type Mark } from '../charts/mark.ts';
import { keepWhole, textWidth } from '../charts/measure.ts';
import { balance, stack, type Block } from '../charts/paragraph.ts';
import { segments } from '../words/segments.ts';
import { wholeWords } from '../words/whole-words.ts';

keepWhole(wholeWords);

/** Parts between two pauses put into lines, as few as fit. */
function filled(parts: readonly string[], size: number, width: number): readonly string[] {
  return parts.reduce<readonly string[]>((lines, part) => {
    const last = lines.at(-1);
    return last !== undefined && textWidth(last + part, size) <= width ? [...lines.slice(0, -1), last + part] : [...lines, part];
  }, []);
}

const partsOf = (words: string): readonly string[] =>
  segments(words).map((segment) => segment.words.map(({ text: word }) => word).join(''));
const widestOf = (parts: readonly string[], size: number): number => Math.max(...parts.map((part) => textWidth(part, size)));

/** A heading in lines of about one length that end where a reader pauses; where a part between two pauses is too long, it takes lines of its own. */
function atPauses(words: string, size: number, width: number): readonly string[] {
  const parts = partsOf(words);
  const widest = widestOf(parts, size);
  if (widest > width) return parts.flatMap((part) => balance(part, size, width));
  const lines = filled(parts, size, width);
  const narrower = range(widest, width, size / 2).map((limit) => filled(parts, size, limit));
  return narrower.find((tried) => tried.length === lines.length) ?? lines;
}

/** Half of an opening mark is air: outside the edge, its line starts where the others do. */
export function hung(mark: Mark): Mark {
  return mark.kind === 'text' && /^[“‘《〈（「『【]/u.test(mark.text) ? text({ ...mark, x: mark.x - mark.size / 2 }) : mark;
}

/** A heading set in lines that end where a reader pauses, and the height it takes. Opening marks stay inside: see `hung`. */
export function heading(
  words: string,
  { size, ...place }: { readonly x: number; readonly top: number; readonly width: number; readonly size: number },
): Block {
  return stack(
    atPauses(words, size, place.width).map((line) => ({ words: line, size, class: 'finding' })),
    place,
  );
}

/** Type this much smaller still speaks as loud. */
const NEARLY = 0.85;

/** The largest of these sizes at which no line has to break between two pauses; if there is none, of the large ones that which takes the fewest lines: breaking is then better than whispering. */
export function sizeAtPauses(words: string, width: number, sizes: readonly [number, ...number[]]): number {
  const unbroken = sizes.find((size) => widestOf(partsOf(words), size) <= width);
  if (unbroken !== undefined) return unbroken;
  const lines = (size: number): number => atPauses(words, size, width).length;
  return sizes.filter((size) => size >= sizes[0] * NEARLY).reduce((best, size) => (lines(size) < lines(best) ? size : best));
}
