import { around, HAN, type CopyRule, type Finding } from './rule.ts';

const HAN_SIGN = new RegExp(HAN, 'u');
const DOUBLE = /"/gu;
/** Not an apostrophe, nor minutes and feet. */
const SINGLE = /(?<![A-Za-z\d])'|'(?![A-Za-z\d])/gu;

function straight(text: string, pattern: RegExp, pair: readonly [string, string]): readonly Finding[] {
  const found = [...text.matchAll(pattern)];
  return found.map(({ 0: sign, index }, order): Finding => {
    const says = `“${around(text, index, 1)}”里的 ${sign} 是英文引号`;
    const becomes = order % 2 === 0 ? pair[0] : pair[1];
    // A lone one may open or close: only a person can tell.
    return found.length % 2 === 0
      ? { at: index, length: 1, says, fix: `改成 ${becomes}`, becomes }
      : { at: index, length: 1, says, fix: `改成 ${pair.join(' ')}，一对一对地用` };
  });
}

/** Chinese text has “ ” and ‘ ’. */
export const straightQuotes: CopyRule = {
  id: 'straight-quotes',
  words: '引号用“ ”‘ ’，不用英文的直引号',
  find: (text) => (HAN_SIGN.test(text) ? [...straight(text, DOUBLE, ['“', '”']), ...straight(text, SINGLE, ['‘', '’'])] : []),
};
