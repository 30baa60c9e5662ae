import { findings, type CopyRule } from './rule.ts';

/** One mark at a time. ？！ is one mark; three full stops are dots, which another rule knows. */
export const doubledMarks: CopyRule = {
  id: 'doubled-marks',
  words: '标点不重复，也不两个连着用',
  find: (text) => [
    ...findings(text, /([，、；：])\1+|(?<!。)。。(?!。)|！{2,}|？{2,}/gu, ([found]) => ({
      says: `标点“${found}”重复了`,
      fix: `只留一个“${found.slice(0, 1)}”`,
      becomes: found.slice(0, 1),
    })),
    ...findings(text, /[，、；：][，。、；：！？]|[。！？][，、；：]|[！？]。/gu, ([found]) =>
      new Set(found).size === 1 ? null : { says: `标点“${found}”连在一起`, fix: '留下该留的一个' },
    ),
    ...findings(text, /[。！？]”。/gu, ([found]) => ({
      says: `“${found}”的句号重复了`,
      fix: '引号里已经结束了句子，外面不再加句号',
    })),
  ],
};
