import type { Complaint } from '../reading/problem.ts';
import type { Fact, Observation } from '../schema/fact.ts';
import { normalise } from '../words/clauses.ts';
import { HANZI_NUMERAL } from '../words/numerals.ts';
import { formatQuantity, readQuantity } from '../words/quantity.ts';

const QUALIFIERS = { exact: '确数', 'more-than': '余、多', 'at-least': '以上', about: '约' } as const;

/** Signs before a span that belong to its number: other digits, or the other numeral of 五六个. */
const NUMBER_BEFORE = new RegExp(`(?:\\d|\\d\\.|${HANZI_NUMERAL})$`, 'u');
/** Signs after a span that belong to its number: 4000|万, 44|.6, 97|%. */
const NUMBER_AFTER = new RegExp(`^(?:\\.?\\d|[%‰]|${HANZI_NUMERAL})`, 'u');
/** A last sign of a span and what follows it that together make another unit: 人次, 个月, 元/月. */
const OTHER_UNIT = /^(?:[人户场班台架车件]次|个(?:月|小时|季度|星期|百分点|点)|[万亿千百][元人名户亩株吨斤米克册次件条]|方[米公]|[^/]\/)/u;

const LIMIT_AFTER = /^(?:余|多|以上|以下|以内|左右|上下)/;
/** 近3年 is the last three years, not nearly three. */
const LIMIT_BEFORE = /(?:约|近|超过?|逾|至少|不少于|不足|不到|不超过|至多|最多)$/;

function neighbourComplaint(span: string, before: string, rest: string): Complaint | null {
  const starts = /^\d/.test(span) ? /(?:\d|\d\.)$/.test(before) : NUMBER_BEFORE.test(before);
  if (starts || (NUMBER_AFTER.test(rest) && /[\d零〇一二两三四五六七八九十百千万亿余多]$/.test(span)))
    return { says: `“${span}”只是一个更长数字的一部分`, fix: '把整个数字抄全' };
  if (/^\d/.test(span) && new RegExp(`${HANZI_NUMERAL}个$`, 'u').test(before))
    return {
      says: `“${span}”前面还有“${before.slice(-2)}”，这个数字不只属于一件事`,
      fix: `span 从“${before.slice(-2)}”抄起，每件事各立一个数据点`,
    };
  if (OTHER_UNIT.test(span.slice(-1) + rest.slice(0, 3)))
    return { says: `“${span}”后面还有“${rest.slice(0, 2)}”，单位没有抄全`, fix: 'span 和 unit 连同整个单位一起抄' };
  const after = LIMIT_AFTER.exec(rest)?.[0];
  if (after !== undefined)
    return { says: `“${span}”后面还有“${after}”，不是确数`, fix: 'span 连同余、多、以上、左右一起抄，qualifier 照着改' };
  const limit = LIMIT_BEFORE.exec(before)?.[0];
  if (limit !== undefined && !(limit === '近' && /^\d+[年月日天周届]/.test(span)))
    return {
      says: `“${span}”前面还有“${limit}”，不是确数`,
      fix: 'span 连同这个词一起抄，qualifier 照着改；“不足”“至多”这样的说法不立数据点',
    };
  return null;
}

/** What is wrong with the words an observation gives for its number: they stand once in the quote, are the whole number, and say its value, qualifier and unit. */
export function spanComplaint(
  fact: Pick<Fact, 'unit'>,
  { quote, span, value, qualifier }: Pick<Observation, 'quote' | 'span' | 'value' | 'qualifier'>,
): Complaint | null {
  const [words, part] = [normalise(quote), normalise(span)];
  const [before = '', rest = '', ...more] = part === '' ? [words] : words.split(part);
  const times = part === '' ? 0 : words.split(part).length - 1;
  if (times === 0) return { says: `数字“${span}”不在引文“${quote}”里`, fix: 'span 照抄引文里的数字，连同余、多、以上和单位' };
  if (more.length > 0) return { says: `“${span}”在引文里出现了 ${times} 次，分不清是哪一个`, fix: 'span 多抄几个字，直到只出现一次' };
  const read = readQuantity(part);
  if (!read) return { says: `“${span}”开头读不出数字`, fix: 'span 从数字开始抄，例如“2300多名”' };
  const neighbour = neighbourComplaint(part, before, rest);
  if (neighbour) return neighbour;
  if (read.value === value && read.qualifier === qualifier && read.unit === normalise(fact.unit)) return null;
  const written = { value, qualifier, unit: fact.unit };
  return {
    says: `“${span}”读出来是 ${formatQuantity(read)}（${QUALIFIERS[read.qualifier]}），这里写的是 ${formatQuantity(written)}（${QUALIFIERS[qualifier]}）`,
    fix: '让 value、qualifier、unit 与引文一致；如果引文配错了数据点，换成对的引文',
  };
}
