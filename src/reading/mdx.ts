import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problem.ts';

/** The two halves of an MDX file. `before` is the number of lines above the body. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly body: string; readonly before: number } | null {
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return null;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), before: match[0].split('\n').length - 1 };
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly);

function mend(message: string): readonly [string, string] {
  if (/before name|attribute|character `[0-9=]/.test(message)) return ['“<”后面不是我们的组件', '小于号写成“低于”或 &lt;，例如“低于 5%”'];
  if (/closing tag|Expected a closing/.test(message)) return ['组件没有写完', '单独的组件写成 <Fact id="…" />，以 /> 结尾'];
  if (/expression|acorn|brace/i.test(message)) return ['花括号 { } 里的内容读不懂', '正文里不写花括号；数字用 <Fact id="…" />'];
  return ['这里的写法读不懂', '检查 < > { } 这些符号'];
}

/** The tree of an MDX body, or why there is none. Nothing in it is executed. */
export function readMdx(body: string, file: string, before: number): Root | Problem {
  try {
    return processor.runSync(processor.parse(body)) as Root;
  } catch (error) {
    const { line, message } = error as { line?: number; message: string };
    const [says, fix] = mend(message);
    return { file, line: (line ?? 1) + before, says, fix };
  }
}
