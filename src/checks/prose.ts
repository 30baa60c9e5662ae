import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { proseOf, type Content, type ProseEntry } from '../reading/content.ts';
import type { Complaint, Problem } from '../reading/problem.ts';
import { suggest } from '../words/nearest.ts';
import { knownIds } from './known-ids.ts';

/** What an editor may write besides Markdown: component, the one attribute it takes, and what that names. */
export const COMPONENTS = { Fact: '数据点', Chart: '图', List: '清单', Alliance: '联盟' } as const;
type Component = keyof typeof COMPONENTS;

function elementComplaint(
  { name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement,
  known: (component: Component) => ReadonlySet<string>,
): Complaint | null {
  if (name === 'script' || name === 'style' || name === 'iframe')
    return { says: `正文里不能写 <${name}>`, fix: '删掉；需要新的功能请告诉维护者' };
  if (name === null || /^[a-z]/.test(name))
    return { says: `正文里不能写 HTML 标签 <${name ?? ''}>`, fix: '改用 Markdown，例如 **加粗**、[文字](地址)' };
  if (!Object.hasOwn(COMPONENTS, name))
    return {
      says: `没有“${name}”这个组件`,
      fix: suggest(name, Object.keys(COMPONENTS), `可用的组件：${Object.keys(COMPONENTS).join('、')}`),
    };
  const [attribute] = attributes;
  if (attributes.length !== 1 || attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id' || typeof attribute.value !== 'string')
    return { says: `<${name}> 只要一个 id`, fix: `写成 <${name} id="编号" />` };
  if (children.length > 0) return { says: `<${name}> 里面不能写字`, fix: `写成 <${name} id="${attribute.value}" />` };
  const ids = known(name as Component);
  return ids.has(attribute.value)
    ? null
    : {
        says: `没有编号是“${attribute.value}”的${COMPONENTS[name as Component]}`,
        fix: suggest(attribute.value, ids, `写一个已有的${COMPONENTS[name as Component]}编号`),
      };
}

/** Browsers read `/\\host` and `/<tab>/host` like `//host`: another site in the clothes of a page of ours. */
const LINK = /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))[^\s\\]*$/i;

function linkComplaint(url: string): Complaint | null {
  if (LINK.test(url)) return null;
  return { says: `链接地址“${url.slice(0, 40).replace(/\s/g, '␣')}”不能用`, fix: '站内写 /initiatives/…/，站外写 https:// 开头的完整地址' };
}

function complaint(node: Node, known: (component: Component) => ReadonlySet<string>): Complaint | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return { says: '正文里不能写 import 或 export', fix: '删掉这一行；组件不用引入就能写' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { says: '正文里不能写花括号 { }', fix: '数字用 <Fact id="…" />；要留批注写到提交说明里' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementComplaint(node as MdxJsxFlowElement, known);
    case 'html':
      return { says: '正文里不能写 HTML', fix: '改用 Markdown' };
    case 'image':
    case 'imageReference':
      return { says: '正文里还不能放图片', fix: '删掉图片，用文字写出要点；图片以后另有办法' };
    case 'link':
    case 'definition':
      return linkComplaint((node as unknown as { url: string }).url);
    default:
      return null;
  }
}

function check({ file, body, before }: ProseEntry<unknown>, known: (component: Component) => ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = [];
  visit(body, (node) => {
    const found = complaint(node, known);
    if (found) problems.push({ file, line: (node.position?.start.line ?? 1) + before, ...found });
  });
  return problems;
}

/** Claim: prose is Markdown and our components, nothing that could run. */
export function prose(content: Content): readonly Problem[] {
  const ids = knownIds(content);
  return proseOf(content).flatMap((entry) => check(entry, (component) => ids[COMPONENTS[component]]));
}
