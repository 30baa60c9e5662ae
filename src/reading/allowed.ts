import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { COMPONENT_NAMES, COMPONENTS, LINK, NODES, type ComponentName, type ProseComponent } from '../schema/prose.ts';
import { suggest } from '../words/nearest.ts';
import type { Complaint } from './problem.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A complaint about an MDX body; lines count from its first. */
export interface Refusal extends Complaint {
  readonly node: Nodes;
  readonly line: number;
}

const NO_IMAGE = { says: '正文里不直接放图片', fix: '先用 npm run photo 收进照片，再写 <Photo id="编号" />' };

/** What is refused by name; all else that is not in the list of what may stand is refused in general. */
const REFUSED: Readonly<Record<string, Complaint>> = {
  mdxjsEsm: { says: '正文里不能写 import 或 export', fix: '删掉这一行；组件不用引入就能写' },
  mdxFlowExpression: { says: '正文里不能写花括号 { }', fix: '数字用 <Fact id="…" />；要留批注写到提交说明里' },
  mdxTextExpression: { says: '正文里不能写花括号 { }', fix: '数字用 <Fact id="…" />；要留批注写到提交说明里' },
  html: { says: '正文里不能写 HTML', fix: '改用 Markdown' },
  image: NO_IMAGE,
  imageReference: NO_IMAGE,
  code: { says: '正文里不放代码', fix: '去掉三个反引号 ``` 那两行' },
  delete: { says: '波浪号 ~ 之间的字会印成划掉的字', fix: '范围写“15%—30%”，要删的字直接删掉' },
  thematicBreak: { says: '正文里不画分隔线', fix: '分节用 ## 小标题，或删掉这一行' },
  footnoteReference: { says: '正文里不用脚注 [^…]', fix: '出处由 <Fact id="…" /> 带出来；要说明的话写在句子里' },
  footnoteDefinition: { says: '正文里不用脚注 [^…]', fix: '出处由 <Fact id="…" /> 带出来；要说明的话写在句子里' },
};

const isComponent = (name: string): name is ComponentName => Object.hasOwn(COMPONENTS, name);

/** The component of this name; undefined when editors have none of that name. */
export function componentOf(name: string | null): ProseComponent | undefined {
  return name !== null && isComponent(name) ? COMPONENTS[name] : undefined;
}

/** What an element says about itself, attribute by attribute; only what `allowed` has passed is whole. */
export function attributesOf({ attributes }: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [])),
  );
}

function nameComplaint(name: string | null): Complaint {
  if (name === null) return { says: '正文里不能写空的尖括号 <>', fix: '删掉它' };
  if (['script', 'style', 'iframe'].includes(name)) return { says: `正文里不能写 <${name}>`, fix: '删掉；需要新的功能请告诉维护者' };
  if (/^[a-z]/.test(name)) return { says: `正文里不能写 HTML 标签 <${name}>`, fix: '改用 Markdown，例如 **加粗**、[文字](地址)' };
  return { says: `没有“${name}”这个组件`, fix: suggest(name, COMPONENT_NAMES, `可用的组件：${COMPONENT_NAMES.join('、')}`) };
}

/** What is wrong with one attribute as it is typed. */
function typedComplaint(name: string, known: readonly string[], typed: string, one: Element['attributes'][number]): Complaint | null {
  if (one.type === 'mdxJsxExpressionAttribute') return { says: `<${name}> 里不能写花括号 { }`, fix: `写成 ${typed}` };
  const field = one.name;
  if (/^on/i.test(field)) return { says: `<${name}> 里不能写 ${field}：网页上不执行内容里的东西`, fix: `删掉它，写成 ${typed}` };
  if (!known.includes(field)) return { says: `<${name}> 没有“${field}”这一项`, fix: `只写 ${known.join('、')}：${typed}` };
  if (one.value === null || one.value === undefined) return { says: `<${name}> 的 ${field} 没有写值`, fix: `写成 ${typed}` };
  if (typeof one.value !== 'string') return { says: `<${name}> 的 ${field} 不能用花括号 { }`, fix: `放在一对英文引号里：${typed}` };
  return null;
}

function attributeComplaint(element: Element, name: string, { attributes: schema, typed }: ProseComponent): Complaint | null {
  const known = Object.keys(schema.shape);
  for (const one of element.attributes) {
    const found = typedComplaint(name, known, typed, one);
    if (found) return found;
  }
  const names = element.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  const twice = names.find((field, index) => names.indexOf(field) !== index);
  if (twice !== undefined) return { says: `<${name}> 的 ${twice} 写了两次`, fix: '留一个' };
  const given = attributesOf(element);
  const missing = known.find((field) => given[field] === undefined);
  if (missing !== undefined) return { says: `<${name}> 缺少 ${missing}`, fix: `写成 ${typed}` };
  const [issue] = schema.safeParse(given).error?.issues ?? [];
  const field = String(issue?.path[0] ?? '');
  return issue ? { says: `<${name}> 的 ${field} 写得不对：“${(given[field] ?? '').slice(0, 40)}”`, fix: issue.message } : null;
}

function placeComplaint(name: string, { stands, prints }: ProseComponent, above: readonly Parents[]): Complaint | null {
  if (stands === 'block')
    return above.length === 1 ? null : { says: `<${name}> 不能写在句子、列表或引用里`, fix: `${prints}单独写一行，前后各空一行` };
  if (above.some(({ type }) => type === 'link' || type === 'linkReference'))
    return { says: `链接的文字里不能有 <${name}>`, fix: '它自己就是链接，写在链接外面' };
  if (name === 'Term' && above.some(({ type }) => type === 'heading'))
    return { says: '小标题里不能有 <Term>', fix: '在正文里第一次出现时再写' };
  return null;
}

function elementComplaint(element: Element, above: readonly Parents[]): Complaint | null {
  const { name, children } = element;
  const component = componentOf(name);
  if (name === null || !component) return nameComplaint(name);
  const found = attributeComplaint(element, name, component) ?? placeComplaint(name, component, above);
  if (found) return found;
  if (!component.words) return children.length > 0 ? { says: `<${name}> 里面不能写字`, fix: `写成 ${component.typed}` } : null;
  const plain = children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
  return plain.every(({ type }) => type === 'text') ? null : { says: `<${name}> 里面只能写字`, fix: '加粗、链接和别的组件写在外面' };
}

function complaint(node: Nodes, above: readonly Parents[]): Complaint | null {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return elementComplaint(node, above);
  const refused = REFUSED[node.type];
  if (refused) return refused;
  if (!NODES.has(node.type)) return { says: '正文里不能用这种写法', fix: '只用段落、小标题、列表、表格、加粗、链接和我们的组件' };
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return { says: '列表里不能有勾选框 [ ]', fix: '去掉方括号，写成普通的列表' };
  if ((node.type === 'link' || node.type === 'definition') && !LINK.test(node.url))
    return {
      says: `链接地址“${node.url.slice(0, 40).replace(/\s/g, '␣')}”不能用`,
      fix: '站内写 /initiatives/…/，站外写 https:// 开头的完整地址',
    };
  return null;
}

/** All of a body that is neither Markdown of the allowed sorts nor one of our components as they are written. Nothing in it is executed. */
export function refusalsIn(body: Root): readonly Refusal[] {
  const walk = (node: Nodes, above: readonly Parents[]): readonly Refusal[] => {
    const found = complaint(node, above);
    const own = found ? [{ node, line: node.position?.start.line ?? 1, ...found }] : [];
    return 'children' in node ? [...own, ...node.children.flatMap((child: Nodes) => walk(child, [...above, node]))] : own;
  };
  return walk(body, []);
}
