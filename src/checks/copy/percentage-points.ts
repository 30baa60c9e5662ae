import { findings, type CopyRule } from './rule.ts';

const MOVES = '提高|上升|增加|增长|提升|下降|降低|减少|回落|下滑';
const SHARES = '占比|比重|比例|份额|覆盖面|(?<![效频])率';
const SHARE = new RegExp(`(?:${SHARES})(?:同比|环比|较上年|比上年)?(?:${MOVES})了?(\\d+(?:\\.\\d+)?)[%％]`, 'gu');
const FROM_TO = new RegExp(
  `[从由](\\d+(?:\\.\\d+)?)[%％](?:${MOVES})[到至](\\d+(?:\\.\\d+)?)[%％][，、]?(?:一共|共)?(?:${MOVES})了?(\\d+(?:\\.\\d+)?)[%％]`,
  'gu',
);

/** A share that goes from 30% to 35% rises by five percentage points; by 5% it would be 31.5%. */
export const percentagePoints: CopyRule = {
  id: 'percentage-points',
  words: '比例的增减写“个百分点”，数量的增减写“%”',
  find: (text) => [
    ...findings(text, /(?:\d[%％]|百分之[一二三四五六七八九十百]+)个?百分点/gu, ([found]) => ({
      says: `“${found}”把百分数和百分点写在了一起`,
      fix: `写成“${found.replace(/[%％]?个?百分点$/u, '').replace(/^百分之/u, '')}个百分点”`,
    })),
    ...findings(text, /\d百分点/gu, ([found]) => ({
      says: `“${found}”少了“个”`,
      fix: `写成“${found.slice(0, -3)}个百分点”`,
    })),
    ...findings(text, SHARE, ([found, by = '']) => ({
      says: `“${found}”说的是比例，不知道是百分之几还是几个百分点`,
      fix: `两个比例相减的写“${by}个百分点”；真是比例之比，写明原来是多少、现在是多少`,
    })),
    ...findings(text, FROM_TO, ([found, from, to, by = '']) =>
      // In hundredths, as whole numbers: 44.6 less 40.1 has to be 4.5.
      Math.abs(Math.round(Number(to) * 100) - Math.round(Number(from) * 100)) === Math.round(Number(by) * 100)
        ? { says: `“${found}”里的“${by}%”是两个比例相减`, fix: `写成“${by}个百分点”` }
        : null,
    ),
  ],
};
