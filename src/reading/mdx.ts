import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problem.ts';

/** The two halves of an MDX file. `before` is the number of lines above the body. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly body: string; readonly before: number } | null {
  const match = /^---\n([\s\S]*?)\n(?:---|\+\+\+)([^\n]*)(?:\n|$)/.exec(text);
  // Astro takes any line that begins with --- or +++ for the end of the fields: only a file that all cut at the same place is read.
  if (!match || /^(?:---|\+\+\+)/.test(match[1] ?? '') || !/\n---[ \t]*\n?$/.test(match[0])) return null;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), before: match[0].split('\n').length - 1 };
}

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly);

interface ParseError {
  readonly line?: number;
  readonly ruleId?: string;
  readonly message: string;
}

const COMPONENT = '单独的组件写成 <Fact id="…" />，以 /> 结尾';
const BRACES = '正文里不写花括号；数字用 <Fact id="…" />';

/** What the parser stumbled over, in the words of somebody who knows no HTML. */
function mend({ ruleId, message }: ParseError): readonly [string, string] {
  if (message.includes('import/exports')) return ['正文里不能写 import 或 export', '删掉这一行；组件不用引入就能写'];
  if (/expression|brace/i.test(message))
    return ruleId === 'unexpected-eof' ? ['花括号 { 没有关上', BRACES] : ['花括号 { } 里的内容读不懂', BRACES];
  if (message.includes('U+0021')) return ['正文里不能写 HTML 注释 <!-- -->', '删掉；要留批注写到提交说明里'];
  if (message.includes('create a link')) return ['网址外面不能用尖括号 < >', '写成 [文字](https://…)'];
  const tag = /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  if (tag !== undefined && !/^[\x21-\x7e]+$/.test(tag)) return ['“<”后面不是我们的组件', '正文里的尖括号写成《》或〈〉'];
  if (tag !== undefined)
    return /^[a-z]/.test(tag)
      ? [`正文里不能写 HTML 标签 <${tag}>`, '改用 Markdown，例如 **加粗**、[文字](地址)']
      : [`<${tag}> 没有写完`, COMPONENT];
  if (ruleId === 'unexpected-closing-slash') return ['多了一个结束标签 </…>', `删掉它；${COMPONENT}`];
  if (message.includes('attribute value')) return ['组件的编号要放在一对英文引号里', '写成 <Fact id="…" />'];
  if (/U\+0022|U\+0027|attribute|in name|self-closing|unexpected-eof/.test(`${message} ${ruleId ?? ''}`))
    return ['“<”开头的组件没有写对', `${COMPONENT}；小于号写成“低于”`];
  if (message.includes('before name')) return ['“<”后面不是我们的组件', '小于号写成“低于”或 &lt;，例如“低于 5%”'];
  return ['这里的写法读不懂', '检查 < > { } 这些符号'];
}

/** The line of the mistake: the parser notices what was never closed only at the end, and says where a tag began only in its message. */
function lineOf({ line, ruleId, message }: ParseError, body: string): number {
  const opened = /\((\d+):\d+-\d+:\d+\)/.exec(message)?.[1];
  if (opened !== undefined) return Number(opened);
  const noticed = line ?? 1;
  const statement = message.includes('import/exports');
  if (ruleId !== 'unexpected-eof' && !statement) return noticed;
  const opener = statement ? /^(?:import|export)\b/ : /expression|brace/i.test(message) ? /\{[^}]*$/ : /<[^>]*$/;
  const above = body.split('\n').slice(0, noticed);
  const at = above.findLastIndex((words) => opener.test(words));
  return at < 0 ? noticed : at + 1;
}

/** Longest body, in signs: a page of prose has some thousand. The parser's time grows with the square of what is nested. */
const LONGEST_BODY = 50_000;
/** More quotations and lists in one another than this cannot be meant. */
const NESTED = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){7}|^[ \t]{40}/;

function unreadable(body: string): { readonly at: number; readonly says: string; readonly fix: string } | null {
  if (body.length > LONGEST_BODY)
    return { at: 1, says: `正文太长（${body.length} 个字符）`, fix: `一页不超过 ${LONGEST_BODY} 个字符，分成几页写` };
  const at = body.split('\n').findIndex((line) => NESTED.test(line) && !/^[-*_ \t]+$/.test(line));
  return at < 0 ? null : { at: at + 1, says: '列表、引用一层套一层，套得太深', fix: '最多三层，再深就分段写' };
}

/** The tree of an MDX body, or why there is none. Nothing in it is executed. */
export function readMdx(body: string, file: string, before: number): Root | Problem {
  const refused = unreadable(body);
  if (refused) return { file, line: refused.at + before, says: refused.says, fix: refused.fix };
  try {
    return processor.runSync(processor.parse(body)) as Root;
  } catch (error) {
    const [says, fix] = mend(error as ParseError);
    return { file, line: lineOf(error as ParseError, body) + before, says, fix };
  }
}
