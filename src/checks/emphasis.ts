import type { Emphasis, Nodes, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import { proseOf, type Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

const EDGE = /^[，。、；：！？“”‘’（）《》〈〉【】…—]|[，。、；：！？“”‘’（）《》〈〉【】…—]$/u;

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '□';
}

/** What the words inside become when their marks are moved out: `测试。` is `**测试**。`. */
function movedOut(text: string, mark: string): string {
  const [, before = '', inside = '', after = ''] = /^([^\p{L}\p{N}□]*)(.*?)([^\p{L}\p{N}□]*)$/u.exec(text) ?? [];
  return inside === '' ? text : `${before}${mark}${inside}${mark}${after}`;
}

/**
 * Claim: marks of emphasis do not touch Chinese punctuation from inside. Other programs, the editor's preview among them, print the
 * asterisks of `**测试。**后文`, and no asterisks are left standing as text.
 */
export function emphasis(content: Content): readonly Problem[] {
  return proseOf(content).flatMap(({ file, body, before }) => {
    const problems: Problem[] = [];
    const add = (node: Nodes, says: string, fix: string): void => {
      problems.push({ file, line: (node.position?.start.line ?? 1) + before, says, fix, rule: 'emphasis' });
    };
    visit(body, ['strong', 'emphasis'], (node) => {
      const mark = node.type === 'strong' ? '**' : '*';
      const text = (node as Strong | Emphasis).children.map(textOf).join('');
      if (EDGE.test(text)) add(node, `“${mark}${text}${mark}”的星号挨着标点`, `把标点移到外面：${movedOut(text, mark)}`);
    });
    visit(body, 'text', (node) => {
      if (/\*\*|__/.test(node.value)) add(node, '星号 ** 没有成对，会照样印出来', '删掉，或补上另一半；星号里面两头不要有空格');
    });
    return problems;
  });
}
