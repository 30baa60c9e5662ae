import { isAlias, isCollection, isScalar, visit, type Document, type Node } from 'yaml';
import { invisibleIn } from '../words/invisible.ts';
import { hiddenComplaint } from './hidden.ts';
import type { YamlMistake } from './yaml-errors.ts';

/** What YAML can do and content never needs: it turns what was typed into something else, or swells without end. */
export interface Traps {
  readonly mistakes: readonly YamlMistake[];
  /** The text must not be made into data: its references could swell, its keys could reach what is not theirs. */
  readonly closed: boolean;
}

const WRITE_OUT = '把内容直接写出来';

/** Names that every object has of its own accord. */
const RESERVED: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/** @param broken whether the text is no YAML anyway: then a strange key is only what its mistake left behind. */
function keyMistake(key: unknown, broken: boolean): Omit<YamlMistake, 'at'> | null {
  if (!isScalar(key)) return broken ? null : { says: '字段名是一组值', fix: '字段名只写一个词，后面是英文冒号' };
  if (key.value === '<<') return { says: '用了 YAML 的合并记号 <<', fix: WRITE_OUT };
  if (RESERVED.has(key.value)) return { says: `“${String(key.value)}”不能当字段名`, fix: '删掉它' };
  return null;
}

/** @param aliased whether the text has references: then its anchors go with them, and are not told apart. */
function nodeMistake(node: Node, aliased: boolean, text: string): Omit<YamlMistake, 'at'> | null {
  if (isAlias(node)) return { says: '用了 YAML 的引用记号 *', fix: `${WRITE_OUT}；文字以 * 开头要加英文引号` };
  if (!aliased && (isScalar(node) || isCollection(node)) && node.anchor !== undefined)
    return { says: `用了 YAML 的引用记号 &${node.anchor}`, fix: `${WRITE_OUT}；文字以 & 开头要加英文引号` };
  if (node.tag !== undefined) {
    const shown = node.tag.replace('tag:yaml.org,2002:', '!!');
    return { says: `用了 YAML 的类型记号 ${shown}`, fix: '删掉它，只写值；文字以 ! 开头要加英文引号' };
  }
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  const [hidden] = invisibleIn(node.value);
  const [from, to] = node.range ?? [0, 0];
  // Signs that stand in the file itself are told for the whole file; these are spelled out, as "\u200b".
  return hidden && invisibleIn(text.slice(from, to)).length === 0 ? hiddenComplaint(hidden) : null;
}

/** Finds them all, in the order of the text. @param text as it was parsed. */
export function trapsIn(document: Document, text: string): Traps {
  const mistakes: YamlMistake[] = [];
  let closed = false;
  let aliased = false;
  visit(document, {
    Alias: () => {
      aliased = true;
      return visit.BREAK;
    },
  });
  const directive = /^%.*$/m.exec(text.slice(0, Math.max(0, text.search(/^(?![%#\s])/m))));
  if (directive) {
    mistakes.push({ at: directive.index, says: `用了 YAML 的指令“${directive[0].trim()}”`, fix: '删掉这一行' });
    closed = true;
  }
  visit(document, {
    Pair(_key, { key }) {
      const found = keyMistake(key, document.errors.length > 0);
      if (!found) return;
      closed = true;
      mistakes.push({ at: (key as Node | null)?.range?.[0] ?? 0, ...found });
    },
    Node(_key, node) {
      const found = nodeMistake(node, aliased, text);
      const at = node.range?.[0] ?? 0;
      if (found) {
        closed = true;
        mistakes.push({ at, ...found });
      } else if (isScalar(node) && typeof node.value === 'number' && String(node.value) !== node.source)
        mistakes.push({
          at,
          says: `“${node.source ?? ''}”会被读成 ${String(node.value)}`,
          fix: `代码和日期加上英文引号写成 "${node.source ?? ''}"；数字写成 ${String(node.value)}`,
        });
    },
  });
  return { mistakes, closed };
}
