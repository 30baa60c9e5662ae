import { readFileSync } from 'node:fs';
import type { Image, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { clausesOf, understand, type Clause } from './grammar.ts';

export const HANDBOOK = 'content/README.md';
/** The section of the handbook whose parts are the tasks. */
const TASKS = '十件事';

/** A step of a task: what to do, and the picture that shows its end. */
export interface Step {
  readonly line: number;
  readonly clauses: readonly Clause[];
  /** Below `content/`: `handbook/save.webp`. */
  readonly picture: string | null;
}

export interface Task {
  readonly title: string;
  readonly line: number;
  readonly steps: readonly Step[];
}

function plain(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.value.replace(/\n/gu, '');
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      return 'children' in node ? plain(node.children) : '';
    })
    .join('');
}

function pictureIn({ children }: Paragraph): Image | undefined {
  return children.find((node) => node.type === 'image');
}

function sentencesOf(item: ListItem): readonly string[] {
  return item.children.flatMap((child): readonly string[] => {
    if (child.type === 'paragraph') return [plain(child.children)];
    return child.type === 'list' ? child.children.flatMap(sentencesOf) : [];
  });
}

function stepOf(item: ListItem): Step {
  const line = item.position?.start.line ?? 0;
  const pictures = item.children.flatMap((child) => (child.type === 'paragraph' ? (pictureIn(child) ?? []) : []));
  try {
    return { line, clauses: sentencesOf(item).flatMap(clausesOf).map(understand), picture: pictures[0]?.url ?? null };
  } catch (error) {
    throw new Error(`${HANDBOOK}:${line}  ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function between(nodes: readonly RootContent[], start: number, depth: number): readonly RootContent[] {
  const end = nodes.findIndex((node, index) => index > start && node.type === 'heading' && node.depth <= depth);
  return nodes.slice(start + 1, end < 0 ? undefined : end);
}

/** The tasks of the handbook as written. @throws for a step that has no known form. */
export function tasksOf(text: string): readonly Task[] {
  const root: Root = unified().use(remarkParse).parse(text);
  const section = root.children.findIndex((node) => node.type === 'heading' && node.depth === 2 && plain(node.children) === TASKS);
  if (section < 0) throw new Error(`${HANDBOOK} 里没有“${TASKS}”这一节`);
  const nodes = between(root.children, section, 2);
  return nodes.flatMap((node, index): readonly Task[] => {
    if (node.type !== 'heading' || node.depth !== 3) return [];
    const lists = between(nodes, index, 3).filter((inner): inner is List => inner.type === 'list' && inner.ordered === true);
    return [
      { title: plain(node.children), line: node.position?.start.line ?? 0, steps: lists.flatMap(({ children }) => children.map(stepOf)) },
    ];
  });
}

/** The tasks of the handbook of this project. */
export function readTasks(): readonly Task[] {
  return tasksOf(readFileSync(HANDBOOK, 'utf8'));
}

/** Every picture that the handbook shows, with what stands for it where it cannot be seen. */
export function picturesOf(text: string): readonly { readonly path: string; readonly alt: string }[] {
  return [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(([, alt = '', path = '']) => ({ path, alt }));
}
