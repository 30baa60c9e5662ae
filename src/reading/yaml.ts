import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';
import { mistakesIn } from './yaml-errors.ts';
import { trapsIn } from './yaml-traps.ts';

export type Path = readonly (string | number)[];

/** Plain data of a YAML text, with the line of every value. */
export interface YamlText {
  readonly data: unknown;
  /** Line of the value at `path`, or of its nearest parent that exists. */
  readonly line: (...path: Path) => number;
  /** Where the scalar at `path` stands in the text, quotation marks included: from, to. Undefined where there is none. */
  readonly span: (...path: Path) => readonly [from: number, to: number] | undefined;
}

function spanFinder(document: Document): YamlText['span'] {
  return (...path) => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.range ? [node.range[0], node.range[1]] : undefined;
  };
}

function lineFinder(document: Document, counter: LineCounter, before: number): (...path: Path) => number {
  return (...path) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        const item = node.items[step];
        if (item === undefined) break;
        node = item;
        const range = isMap(item) || isSeq(item) || isScalar(item) ? item.range : isPair(item) ? null : null;
        offset = range?.[0] ?? offset;
      } else break;
    }
    return counter.linePos(offset).line + before;
  };
}

/** Parses YAML 1.2. `before` is the number of lines above the text in its file (front matter). */
export function readYaml(text: string, file: string, before = 0): YamlText & { readonly problems: readonly Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const errors = mistakesIn([...document.errors, ...document.warnings]);
  const traps = trapsIn(document, text);
  // An unknown tag is an error as well as a trap, and the trap says it better.
  const trapped = new Set(traps.mistakes.map(({ at }) => counter.linePos(at).line));
  const told = errors.filter(({ at }) => !trapped.has(counter.linePos(at).line));
  const problems = [...told, ...traps.mistakes].map(({ at, says, fix }): Problem => ({
    file,
    line: counter.linePos(at).line + before,
    says,
    fix,
  }));
  return {
    data: errors.length > 0 || traps.closed ? undefined : (document.toJS() as unknown),
    line: lineFinder(document, counter, before),
    span: spanFinder(document),
    problems,
  };
}
