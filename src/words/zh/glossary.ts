/** Words of the glossary. */
export const zhGlossary = {
  title: (terms: number): string => `术语：${String(terms)}个词，说成大白话`,
  description:
    '一肩挑、两委、三会一课、单元格……原文和本站用到、外人不一定懂的词，每个一句解释，附拼音和英文译法。正文里第一次出现的词，下面有点线，点了就到这里。',
  finding: '原文和本站用到、外人不一定懂的词，每个解释一句，附拼音和英文译法。正文里第一次出现的词下面有点线，点了就到这里。',
  honest: '解释写的是通行的意思；在三元区另有所指，或者原文没有说清的，分开写明。英文是本站的译法，不是官方译名。',
  jump: '按类跳到',
  group: {
    party: '党的组织',
    members: '党员和组织生活',
    village: '村和村干部',
    community: '社区和小区',
    firms: '企业和新就业群体',
    reading: '怎样读本站的数',
  },
  forms: '也说：',
  about: '专讲它的一页：',
  see: '参见：',
  usedIn: '用在：',
};
