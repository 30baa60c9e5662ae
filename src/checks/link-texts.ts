import type { Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { proseOf, type Content } from '../reading/content.ts';
import type { Complaint, Problem } from '../reading/problem.ts';

/** Words that say nothing to somebody who hears the links of a page read out one after the other. */
const EMPTY =
  /^(?:请?(?:点击|点|点此|单击|戳|按)?(?:这里|此处|这儿|这个|本链接|链接|此链接)|点击|点此|更多|了解更多|查看更多|更多内容|详情|查看|查看详情|阅读全文|下载|链接|网址|原文链接|here|more)$/i;
const ADDRESS = /^(?:https?:\/\/|www\.|mailto:|\/[\w-]*\/)/i;

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : 'name' in node ? '□' : '';
}

function complaint({ url, children }: Link): Complaint | null {
  const text = children.map(textOf).join('').trim();
  const plain = text.replace(/[\s，。、：！？…>»→“”《》（）()]/gu, '');
  if (plain === '') return { says: '链接里没有字', fix: '写明点开是什么，例如 [各村名单](/places/)' };
  if (ADDRESS.test(text) || text === url)
    return { says: `链接的文字是网址“${text.slice(0, 30)}”`, fix: '写成 [点开是什么](网址)：网址念出来没有人听得懂' };
  return EMPTY.test(plain)
    ? { says: `链接的文字“${text}”没有说点开是什么`, fix: '把“点击这里”“更多”换成那一页的名称，例如 [还不知道的](/unknown/)' }
    : null;
}

/** Claim: the text of a link says where it leads, without the words around it. */
export function linkTexts(content: Content): readonly Problem[] {
  return proseOf(content).flatMap(({ file, body, before }) => {
    const problems: Problem[] = [];
    visit(body, 'link', (link) => {
      const found = complaint(link);
      if (found) problems.push({ file, line: (link.position?.start.line ?? 1) + before, ...found, rule: 'link-texts' });
    });
    return problems;
  });
}
