/** Words of the field that no general dictionary has, and names that are one word to a reader: a line never ends inside one. */
const OWN_WORDS = `
  三中心（站） 一党委 三中心 一肩挑 三会一课 党员活动日 联村党组织 联村 党组织 党支部 党小组 党委 党建
  党员 党课 党群 夜谈会 夜谈 近亲属 近邻三家 近邻 新业态 新就业 两新组织 两委 大党委 兼职委员 亮灯 惠农贷 授信
  星级 自营性 村级 村主干 带头人 回引 选优 配强 绿都 楼宇 网格 单元格 细化 人次 示范点 先锋岗 提醒书
  督查 考评 结对 盘活 文旅 处级 区委 乡镇 村居 撤并 批复 换届 跨村 共建 名录 覆盖率 志愿者 工作法
  点到名 点名 负责人 积极分子 示范线 网格员 村委会 居委会 组织部 筠竹村 忠山村 同一天 万寿岩 党工委
  推算值 治家 爱家 饿了么 办公室 疫情
`;

/** Words of one sign that lean on no neighbour. */
const ALONE = /^[的了和与及或被把是在都也就从到等着各几每以为对给让向将有无不没很更最再又才只这那其但而]$/u;
/** Endings of one sign: they belong to the word before them. */
const ENDING = /^[率性法会岗书点日者员化级区县市镇乡村家期制量数件]$/u;
const HAN = /^\p{Script=Han}+$/u;

/** Single signs in a row are mostly one word that the dictionary lacks; an ending joins the word before it. */
function joined(words: readonly string[]): readonly string[] {
  const single = (word: string): boolean => HAN.test(word) && word.length === 1 && !ALONE.test(word);
  return words.reduce<readonly string[]>((all, word, index) => {
    const last = all.at(-1);
    const run = single(word) && single(words[index - 1] ?? '') && (last?.length ?? 0) < 4;
    const ends = ENDING.test(word) && last !== undefined && HAN.test(last) && last.length > 1 && last.length < 4;
    return last !== undefined && (run || ends) ? [...all.slice(0, -1), last + word] : [...all, word];
  }, []);
}

/** Signs that only lean on the word before them: 成立了, 覆盖的. */
const LEANING = /^[了着的]$/u;
const leant = (words: readonly string[]): readonly string[] =>
  words.reduce<readonly string[]>((all, word) => {
    const last = all.at(-1) ?? '';
    return LEANING.test(word) && HAN.test(last) ? [...all.slice(0, -1), last + word] : [...all, word];
  }, []);

/** A text cut into its words, none lost: own words first, the dictionary's for the rest. Numbers and signs come as the dictionary has them. */
export function wholeWords(text: string): readonly string[] {
  const own = OWN_WORDS.trim()
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length);
  const dictionary = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const words = text
    .split(new RegExp(`(${own.join('|')})`, 'u'))
    .flatMap((part, index) => (index % 2 === 1 ? [part] : joined([...dictionary.segment(part)].map(({ segment }) => segment))))
    .filter((word) => word !== '');
  return leant(words);
}
