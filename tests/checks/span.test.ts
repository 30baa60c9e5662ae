import { describe, expect, test } from 'vitest';
import { spanComplaint } from '../../src/checks/span.ts';
import type { Qualifier } from '../../src/domain/quantity.ts';

const of = (quote: string, span: string, value: number, unit: string, qualifier: Qualifier = 'exact'): string | null =>
  spanComplaint({ unit }, { quote, span, value, qualifier })?.says ?? null;

describe('a span that says the whole number is accepted', () => {
  test.each<[string, string, number, string, Qualifier]>([
    ['覆盖33个村', '33个', 33, '个', 'exact'],
    ['覆盖３３个村', '33个', 33, '个', 'exact'],
    ['占总村数44.6%', '44.6%', 44.6, '%', 'exact'],
    ['组织2300多名党员', '2300多名', 2300, '名', 'more-than'],
    ['争取资金4000余万元', '4000余万元', 4000, '万元', 'more-than'],
    ['配送1万余元的物资', '1万余元', 1, '万元', 'more-than'],
    ['收入达10万元以上', '10万元以上', 10, '万元', 'at-least'],
    ['面积约6000亩', '约6000亩', 6000, '亩', 'about'],
    ['近3年来', '3年', 3, '年', 'exact'],
    ['提高至1200元/月', '1200元/月', 1200, '元/月', 'exact'],
    ['听众4500余人次', '4500余人次', 4500, '人次', 'more-than'],
    ['设三个时段', '三个', 3, '个', 'exact'],
    ['一降一升', '一降', 1, '降', 'exact'],
    ['两个100%', '两个100%', 100, '%', 'exact'],
    ['每月20日', '20日', 20, '日', 'exact'],
  ])('%s: %s', (quote, span, value, unit, qualifier) => {
    expect(of(quote, span, value, unit, qualifier)).toBeNull();
  });
});

describe('a span that changes what the source says is refused', () => {
  test.each<[string, string, number, string, Qualifier, string]>([
    ['覆盖33个村', '34个', 34, '个', 'exact', '不在引文'],
    ['覆盖33个村', '33个', 34, '个', 'exact', '读出来是 33个'],
    ['覆盖33个村', '33个', 33, '名', 'exact', '读出来是 33个'],
    ['组织2300多名', '2300多名', 2300, '名', 'exact', '读出来是 2300多名'],
    ['组织2300多名', '2300', 2300, '', 'exact', '后面还有“多”'],
    ['资金4000余万元', '4000', 4000, '', 'exact', '后面还有“余”'],
    ['资金4000余万元', '4000余', 4000, '', 'more-than', '只是一个更长数字的一部分'],
    ['资金4000余万元', '4000余万', 4000, '万', 'more-than', '单位没有抄全'],
    ['收入达10万元以上', '10万元', 10, '万元', 'exact', '后面还有“以上”'],
    ['约6000亩', '6000亩', 6000, '亩', 'exact', '前面还有“约”'],
    ['近300人', '300人', 300, '人', 'exact', '前面还有“近”'],
    ['超过500户', '500户', 500, '户', 'exact', '前面还有“超过”'],
    ['不足500户', '500户', 500, '户', 'exact', '前面还有“不足”'],
    ['500户以下', '500户', 500, '户', 'exact', '后面还有“以下”'],
    ['1200元/月', '1200元', 1200, '元', 'exact', '单位没有抄全'],
    ['听众4500人次', '4500人', 4500, '人', 'exact', '单位没有抄全'],
    ['历时3个月', '3个', 3, '个', 'exact', '单位没有抄全'],
    ['提高3个百分点', '3个', 3, '个', 'exact', '单位没有抄全'],
    ['占地200平方米', '200平方', 200, '平方', 'exact', '单位没有抄全'],
    ['占44.6%', '44', 44, '', 'exact', '只是一个更长数字的一部分'],
    ['占44.6%', '6%', 6, '%', 'exact', '只是一个更长数字的一部分'],
    ['占97%', '97', 97, '', 'exact', '只是一个更长数字的一部分'],
    ['二十个村', '十个', 10, '个', 'exact', '只是一个更长数字的一部分'],
    ['五六个村', '六个', 6, '个', 'exact', '只是一个更长数字的一部分'],
    ['两个100%', '100%', 100, '%', 'exact', '前面还有“两个”'],
    ['1个社区1个村', '1个', 1, '个', 'exact', '出现了 2 次'],
    ['覆盖33个村', '个', 33, '个', 'exact', '开头读不出数字'],
    ['覆盖33个村', '\u200b', 33, '个', 'exact', '不在引文'],
  ])('%s: %s', (quote, span, value, unit, qualifier, says) => {
    expect(of(quote, span, value, unit, qualifier)).toContain(says);
  });
});
