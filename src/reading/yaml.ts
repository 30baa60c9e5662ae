import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';
import { mistakesIn } from './yaml-errors.ts';

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

/** Values that YAML silently turns into something else than what was typed, and references, which can also swell without end. */
function traps(
  document: Document,
  file: string,
  lineAt: (offset: number) => number,
): { readonly problems: readonly Problem[]; readonly aliased: boolean } {
  const problems: Problem[] = [];
  let aliased = false;
  visit(document, {
    Scalar(_key, node) {
      const typed = node.source ?? '';
      if (typeof node.value === 'number' && String(node.value) !== typed) {
        problems.push({
          file,
          line: lineAt(node.range?.[0] ?? 0),
          says: `“${typed}”会被读成 ${String(node.value)}`,
          fix: `代码和日期加上英文引号写成 "${typed}"；数字写成 ${String(node.value)}`,
        });
      }
    },
    Alias(_key, node) {
      aliased = true;
      problems.push({
        file,
        line: lineAt(node.range?.[0] ?? 0),
        says: '用了 YAML 的引用记号 *',
        fix: '把内容直接写出来；文字以 * 开头要加英文引号',
      });
    },
  });
  return { problems, aliased };
}

/** Parses YAML 1.2. `before` is the number of lines above the text in its file (front matter). */
export function readYaml(text: string, file: string, before = 0): YamlText & { readonly problems: readonly Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + before;
  const errors = mistakesIn([...document.errors, ...document.warnings]).map(({ at, says, fix }): Problem => ({
    file,
    line: lineAt(at),
    says,
    fix,
  }));
  const { problems: trapped, aliased } = traps(document, file, lineAt);
  const problems = [...errors, ...trapped];
  return {
    data: errors.length > 0 || aliased ? undefined : (document.toJS() as unknown),
    line: lineFinder(document, counter, before),
    span: spanFinder(document),
    problems,
  };
}
