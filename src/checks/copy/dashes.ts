import { findings, HAN, type CopyRule } from './rule.ts';

const BESIDE = `${HAN}|[”’》）“‘《（，。！？]`;
const LONG = `(?<=${BESIDE}) ?(?:-{2,}(?![A-Za-z])|[―─–]{2,}) ?(?=${BESIDE}|\\w|$)|(?<=[\\w%]) ?(?:-{2,}|[―─–]{2,}) ?(?=${BESIDE})|—{3,}`;

const LONG_DASH = new RegExp(LONG, 'gu');
const OTHER_DASH = new RegExp(`(?<=${HAN})[―─–](?=${HAN})`, 'gu');

/** A dash is ——, two places wide. One — joins: 2023—2025年, 列东—列西. `--fix` is an option of a command. */
export const dashes: CopyRule = {
  id: 'dashes',
  words: '破折号写“——”，连接号写“—”',
  find: (text) => [
    ...findings(text, LONG_DASH, ([found]) => ({
      says: `破折号写成了“${found.trim()}”`,
      fix: '改成“——”',
      becomes: '——',
    })),
    ...findings(text, OTHER_DASH, ([found]) => ({
      says: `“${found}”不是中文的破折号，也不是连接号`,
      fix: '破折号写“——”，连接号写“—”',
    })),
  ],
};
