import { around, type CopyRule, type Finding } from './rule.ts';

const CLOSES: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '）': '（', '》': '《', '〉': '〈', '】': '【' };
const OPENS = new Set(Object.values(CLOSES));
const other = (mark: string): string => CLOSES[mark] ?? Object.entries(CLOSES).find(([, open]) => open === mark)?.[0] ?? '';

/** ’ between letters is an apostrophe, and 1） numbers a list. */
const isNoPair = (text: string, at: number): boolean =>
  (text.charAt(at) === '’' && /[A-Za-z]/.test(text.charAt(at - 1))) ||
  (text.charAt(at) === '）' &&
    /^[\dA-Za-z一二三四五六七八九十]{1,3}$/u.test(
      text
        .slice(0, at)
        .split(/[\s，。；：、（]/u)
        .at(-1) ?? '',
    ));

/** Quotation marks and brackets come in pairs; “ inside “ is ‘. */
export const pairedMarks: CopyRule = {
  id: 'paired-marks',
  words: '引号、括号、书名号成对；引号里面的引号用‘ ’',
  find: (text) => {
    const found: Finding[] = [];
    const open: { readonly mark: string; readonly at: number }[] = [];
    const alone = (at: number): void => {
      const mark = text.charAt(at);
      found.push({ at, length: 1, says: `“${around(text, at, 1)}”里的 ${mark} 没有配对`, fix: `补上 ${other(mark)}，或删掉它` });
    };
    for (let at = 0; at < text.length; at += 1) {
      const mark = text.charAt(at);
      const opener = CLOSES[mark];
      if (OPENS.has(mark)) {
        if (mark === '“' && open.at(-1)?.mark === '“')
          found.push({ at, length: 1, says: `“${around(text, at, 1)}”：引号里面又用了“`, fix: '里面的一对改成 ‘ ’' });
        open.push({ mark, at });
      } else if (opener !== undefined && open.at(-1)?.mark === opener) open.pop();
      else if (opener !== undefined && !isNoPair(text, at)) alone(at);
    }
    open.forEach(({ at }) => {
      alone(at);
    });
    return found;
  },
};
