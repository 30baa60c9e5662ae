import { expect, test } from 'vitest';
import { pronounce, spell } from '../../src/words/pinyin.ts';

test.each([
  ['北门社区', 'bei men she qu', 'bmsq'],
  ['小蕉村', 'xiao jiao cun', 'xjc'],
  ['圳尾社区', 'zhen wei she qu', 'zwsq'],
  ['洋溪镇', 'yang xi zhen', 'yxz'],
  ['列东村', 'lie dong cun', 'ldc'],
  // The dictionary reads 莘 as in 莘莘学子.
  ['莘口村', 'xin kou cun', 'xkc'],
  ['莘口镇', 'xin kou zhen', 'xkz'],
  ['绿都楼宇', 'lv du lou yu', 'ldly'],
  ['岩前村', 'yan qian cun', 'yqc'],
  ['荆西社区', 'jing xi she qu', 'jxsq'],
  // More than one reading each: 长 乾 重 埔 仔 畲 筠 焙 茂 际.
  ['长安社区', 'chang an she qu', 'casq'],
  ['长溪村', 'chang xi cun', 'cxc'],
  ['东乾社区', 'dong qian she qu', 'dqsq'],
  ['重化社区', 'zhong hua she qu', 'zhsq'],
  ['埔头城村', 'pu tou cheng cun', 'ptcc'],
  ['羊口仔村', 'yang kou zai cun', 'ykzc'],
  ['洋山畲族村', 'yang shan she zu cun', 'ysszc'],
  ['筠竹村', 'yun zhu cun', 'yzc'],
  ['大焙坑村', 'da bei keng cun', 'dbkc'],
  ['一路社区', 'yi lu she qu', 'ylsq'],
  ['红旗3村', 'hong qi 3 cun', 'hq3c'],
  ['吕口村', 'lv kou cun', 'lkc'],
])('%s is spelt %s', (name, pinyin, initials) => {
  expect(spell(name)).toEqual({ pinyin, initials });
});

test.each([
  ['两委', 'liǎng wěi'],
  // Dictionaries give the tone a word has by itself, not the one it takes before others.
  ['“一肩挑”', 'yī jiān tiāo'],
  ['三会一课', 'sān huì yī kè'],
  ['党（工）委', 'dǎng gōng wěi'],
  ['入党积极分子', 'rù dǎng jī jí fèn zǐ'],
  ['18汇企日', '18 huì qǐ rì'],
  ['行业统建', 'háng yè tǒng jiàn'],
])('%s is pronounced %s', (word, said) => {
  expect(pronounce(word)).toBe(said);
});
