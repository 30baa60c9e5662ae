import { findings, type CopyRule } from './rule.ts';

/** Words of the day on which they were written. What stands before or after makes other words of the same signs: 项目前期, 说明年份. */
const WORDS = [
  '(?<![最临靠就])近日(?![期子常])',
  '(?<![\\d一二三四五六七八九十今明昨次每当即])日前',
  '近期|现阶段|眼下|截至目前',
  '(?<![项节题名栏数科题])目前(?![期台后])',
  '(?<![当如])今年(?!代)',
  '(?<![过出失])去年(?![代份])',
  '(?<![说表证声注标写文阐点])明年(?![份度代])',
  '(?<![以之先目日年])前年(?![度份代])',
  '昨[日天]|今日|(?<![注说写标证申声])明日(?!期)',
  '(?<![聪说先前然而背])[明后]天(?![天气])|(?<!以)前天(?![天气])',
  '(?<![在立])即将|前不久|不久前|这几天|前段时间|本季度|下个?季度',
  '(?<![日基资])本[月周](?![围边期转全刊末])|[上下]个?月(?=[，的以]|$)|(?<![碰遇赶逢加])[上下]周(?![围边期转全刊])',
].join('|');
const PATTERN = new RegExp(WORDS, 'gu');
/** A name or somebody else's words may say what they like. */
const QUOTED = /“[^”]*”|《[^》]*》/gu;

/** A page stays for years: 今年 would soon be another year. Days and years are written out. */
export const vagueTime: CopyRule = {
  id: 'vague-time',
  words: '页面要放很久，不写“近日”“今年”“目前”，写明哪年哪月',
  find: (text) => {
    const bare = text.replace(QUOTED, (quoted) => '“'.padEnd(quoted.length, '“'));
    return findings(bare, PATTERN, ([found]) => ({
      says: `“${found}”过些时候就不对了`,
      fix: '写明哪年哪月；照引来源的话要加引号',
    }));
  },
};
