import { findings, type CopyRule } from './rule.ts';

const OURS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Horizontal text on the mainland has “ ” (GB/T 15834), not 「 」. */
export const cornerQuotes: CopyRule = {
  id: 'corner-quotes',
  words: '横排的引号用“ ”，不用「」',
  find: (text) =>
    findings(text, /[「」『』]/gu, ([found]) => ({
      says: `用了直排的引号${found}`,
      fix: `改成 ${OURS[found] ?? ''}`,
      becomes: OURS[found] ?? found,
    })),
};
