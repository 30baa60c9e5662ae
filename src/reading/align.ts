/** Where one sign of a value is written in a file: from, to. */
export type Span = readonly [from: number, to: number];

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\n' || sign === '\t';

/** Where the words of a YAML scalar begin and end inside its quotation marks or below its `|`. */
function inner(source: string, [from, to]: Span): Span {
  const first = source.charAt(from);
  if (first === '"' || first === "'") return [from + 1, to - 1];
  if (first !== '|' && first !== '>') return [from, to];
  const end = source.indexOf('\n', from);
  return end < 0 || end > to ? [to, to] : [end + 1, to];
}

/**
 * Where each sign of `value` is written in `source` between two offsets: lines that YAML or Markdown joined, indents, `''` and `\"` are
 * seen through. Null when something else stands between the two (an entity, another escape), for then nobody may edit by position.
 */
export function align(value: string, source: string, within: Span): readonly Span[] | null {
  const [from, to] = within;
  const spans: Span[] = [];
  let at = from;
  for (const sign of value.split('')) {
    if (isBlank(sign) && source.charAt(at) !== sign) {
      const start = at;
      while (at < to && isBlank(source.charAt(at))) at += 1;
      if (at === start) return null;
      spans.push([start, at]);
      continue;
    }
    if (!isBlank(sign)) while (at < to && isBlank(source.charAt(at))) at += 1;
    const pair = source.slice(at, at + 2);
    const length = pair === `\\${sign}` || (sign === "'" && pair === "''") ? 2 : source.charAt(at) === sign ? 1 : 0;
    if (length === 0 || at + length > to) return null;
    spans.push([at, at + length]);
    at += length;
  }
  return spans;
}

/** The same for a YAML scalar: `within` includes its quotation marks. */
export function alignScalar(value: string, source: string, within: Span): readonly Span[] | null {
  return align(value, source, inner(source, within));
}
