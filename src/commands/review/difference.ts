import { diffLines, diffWordsWithSpace } from 'diff';

/** Words as Chinese has them: without it a whole paragraph would be one word. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');

/** Two versions of a passage in one, what went and what came in brackets. */
function inOne(before: string, after: string): readonly string[] {
  const merged = diffWordsWithSpace(before, after, { intlSegmenter: WORDS }).map(({ added, removed, value }) => {
    // A bracket ends with its line.
    const marked = (mark: string): string => value.replace(/[^\n]+/g, (words) => `［${mark} ${words}］`);
    return added ? marked('加') : removed ? marked('删') : value;
  });
  return linesOf(merged.join('')).map((line) => `~ ${line}`);
}

/** So many lines that did not change stand around those that did. */
const AROUND = 1;

function unchanged(lines: readonly string[], first: boolean, last: boolean): readonly string[] {
  const head = first ? [] : lines.slice(0, AROUND);
  const tail = last ? [] : lines.slice(-AROUND);
  // A sign for one line would take as much room.
  if (head.length + tail.length + 1 >= lines.length) return lines.map((line) => `  ${line}`);
  return [...head.map((line) => `  ${line}`), '  ……', ...tail.map((line) => `  ${line}`)];
}

/** What changed from one text to another, line by line: `~` was changed, `+` is new, `-` is gone, and a line around them. */
export function difference(before: string, after: string): readonly string[] {
  const parts = diffLines(before, after);
  return parts.flatMap(({ added, removed, value }, index): readonly string[] => {
    const [previous, next] = [parts[index - 1], parts[index + 1]];
    if (removed && next?.added) return inOne(value, next.value);
    if (added && previous?.removed) return [];
    if (added) return linesOf(value).map((line) => `+ ${line}`);
    if (removed) return linesOf(value).map((line) => `- ${line}`);
    return unchanged(linesOf(value), index === 0, index === parts.length - 1);
  });
}
