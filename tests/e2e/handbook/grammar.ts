/**
 * The controlled Chinese in which the steps of the handbook are written: a step is a sentence of clauses, and every clause has one of these forms.
 * What stands in “ ” is on the screen or is typed; what stands in ` ` is a command or a file. Remarks stand in （ ） and are not carried out.
 */
export const FORMS = {
  /** A command in the terminal. */
  run: /^运行`(.+)`$/u,
  /** What the command asks, and what is answered. */
  question: /^(?:它)?问“(.+)”$/u,
  answer: /^答“(.+)”$/u,
  blankAnswer: /^直接按回车$/u,
  /** In the editor. */
  folder: /^选项目所在的文件夹$/u,
  click: /^点“(.+)”$/u,
  /** Opens a folded entry of a list. */
  expand: /^展开“(.+)”那一格$/u,
  clickIn: /^在“(.+)”里点“(.+)”$/u,
  search: /^在“(.+)”里搜“(.+)”$/u,
  today: /^在“(.+)”里填今天的日期$/u,
  fill: /^在“(.+)”里填“(.+)”$/u,
  choose: /^在“(.+)”里选“(.+)”$/u,
  replace: /^在“(.+)”里把“(.+)”改成“(.+)”$/u,
  caret: /^把光标放到“(.+)”后面$/u,
  type: /^打上“(.+)”$/u,
  /** In Word and Excel. */
  newDocument: /^在 ?Word ?里新建一个文档$/u,
  write: /^写一段“(.+)”$/u,
  saveAs: /^存成`(.+)`$/u,
  openBook: /^用 ?Excel ?打开`(.+)`$/u,
  newRow: /^在“(.+)”表里另起一行$/u,
  cell: /^在“(.+)”列写“(.+)”$/u,
  saveBook: /^存盘$/u,
  /** A file that a command has written. */
  open: /^打开`(.+)`$/u,
  /** What is on the screen then, or in what the command said. */
  see: /^看到“(.+)”$/u,
  /** The bullets below say what. */
  listed: /^填这几格$/u,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Form = keyof typeof FORMS;

/** One thing to do: which, and the words in its quotation marks. */
export interface Clause {
  readonly form: Form;
  readonly words: readonly string[];
  readonly text: string;
}

const NAMES = Object.keys(FORMS) as readonly Form[];
/** Words that only lead from one clause to the next. */
const LEAD = /^(?:再|然后|接着|最后|就)/u;

/** Cuts a sentence at its commas, colons and full stops, outside of quotation marks and code; remarks in brackets fall away. */
export function clausesOf(sentence: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  let code = false;
  let remark = 0;
  for (const sign of sentence.trim()) {
    const quoted = depth > 0 || code;
    if (remark > 0 || (!quoted && sign === '（')) {
      remark += sign === '（' ? 1 : sign === '）' ? -1 : 0;
      continue;
    }
    if (sign === '`') code = !code;
    else if (!code && sign === '“') depth += 1;
    else if (!code && sign === '”') depth -= 1;
    if (!quoted && /[，；：。]/u.test(sign)) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** @throws when nobody could carry the clause out: only the forms above are understood. */
export function understand(clause: string): Clause {
  // What is code may have blanks around it.
  const text = clause.replace(/ *(`[^`]*`) */gu, '$1').replace(LEAD, '');
  for (const form of NAMES) {
    const found = FORMS[form].exec(text);
    if (found) return { form, words: found.slice(1), text };
  }
  throw new Error(`“${clause}”没法照做：写法只有 tests/e2e/handbook/grammar.ts 里的那些，别的话写进括号`);
}
