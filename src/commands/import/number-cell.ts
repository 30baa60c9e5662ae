import type { Complaint } from '../../reading/problem.ts';
import { HANZI_NUMERAL, readHanzi } from '../../words/numerals.ts';
import { isScaled, wordsOfFormat } from './number-format.ts';
import type { Held } from './sheet.ts';
import { struckOut } from './struck-out.ts';

/** More digits behind the point come from a computation, never from a source. */
const MOST_DIGITS = 6;

const LIMITS: readonly (readonly [sign: RegExp, limit: string])[] = [
  [/余|多/, '余、多'],
  [/以上|至少|不少于|超|逾|[+＋]$/, '以上'],
  [/约|近|左右|上下/, '约'],
];

const HANZI_DIGITS = '零一二三四五六七八九';

/** 3亿4千5百万 with one unit: 3.45 and 亿. */
function oneUnit(text: string): string {
  const [, number = '', unit = ''] = /^([\d千百十万亿]+)(.*)$/.exec(text) ?? [];
  const value = /\d\d/.test(number) ? null : readHanzi(number.replace(/\d/g, (digit) => HANZI_DIGITS.charAt(Number(digit))));
  if (value === null) return '只用一个单位写成小数：例如 3.45 写在数值，亿元 写在单位';
  const [scale, by] = value >= 1e8 ? (['亿', 1e8] as const) : value >= 1e4 ? (['万', 1e4] as const) : (['', 1] as const);
  return `只用一个单位：数值写 ${value / by}，单位${scale + unit === '' ? '照账本' : `写 ${scale}${unit}`}`;
}

/** What a text says in place of a number, the first that fits. */
function textComplaint(text: string): Complaint {
  const folded = text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]/g, '');
  if (/^(?:-|－|—+|\/|\\|无|暂无|未统计|不详|n\/?a|null)$/i.test(folded))
    return { says: `这里写的是“${text}”，不是数`, fix: '没有数就删去整行；空着和“无”都不是0' };
  if (/\d(?:\.\d+)?亿\d|[\d千百十]万\d|\d[千百十](?:\d|万|亿|元|$)/.test(folded) || /\d万.*元.*\d元/.test(folded))
    return { says: `“${text}”里混着几种单位`, fix: oneUnit(folded) };
  const limit = LIMITS.find(([sign]) => sign.test(folded))?.[1];
  if (limit !== undefined && /\d|[一二三四五六七八九十百千]/.test(folded))
    return {
      says: `“${text}”里有“${LIMITS.map(([sign]) => sign.exec(folded)?.[0]).find(Boolean) ?? limit}”`,
      fix: `数值只写数字，在“限定”一列选“${limit}”`,
    };
  if (/\d[-~—–至到]\d/.test(folded)) return { says: `“${text}”是一个范围，不是一个数`, fix: '范围不立数据点；来源另有确数的，写确数' };
  if (/[０-９．，]/.test(text)) return { says: `“${text}”里有全角的数字或标点`, fix: `改成半角：${folded.replaceAll(',', '')}` };
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(folded))
    return { says: `“${text}”里有千分位的逗号`, fix: `去掉逗号，写 ${folded.replaceAll(',', '')}` };
  if (/^\d+(?:\.\d+)?%$/.test(folded)) return { says: `“${text}”连百分号写在一起`, fix: `数值写 ${folded.slice(0, -1)}，单位写 %` };
  const withUnit = /^(\d+(?:\.\d+)?)(\D.*)$/.exec(folded);
  if (withUnit) return { says: `“${text}”把单位写在数里`, fix: `数值写 ${withUnit[1] ?? ''}，单位写 ${withUnit[2] ?? ''}` };
  if (/^[+-]?\d+(?:\.\d+)?$/.test(folded))
    return /^[\d.+-]+$/.test(text)
      ? { says: `“${text}”存成了文本，不是数`, fix: '把这一格的格式改成“常规”，再输入一遍；左上角有绿色三角的，点它选“转换为数字”' }
      : { says: `“${text}”的前后或中间有空格，存成了文本`, fix: '把这一格的格式改成“常规”，删掉空格，再输入一遍' };
  if (new RegExp(`^${HANZI_NUMERAL}+$`, 'u').test(folded)) {
    const value = readHanzi(folded);
    return { says: `“${text}”是汉字写的数`, fix: value === null ? '改成阿拉伯数字' : `数值写 ${value}；“原样”一列照来源写汉字` };
  }
  return { says: `“${text}”不是数`, fix: '数值只写数字' };
}

/** 0.446 as 44.6, without the dust of floating point. */
const hundredfold = (value: number): number => Number((value * 100).toFixed(10));

/** What is wrong with a number that is shown as something else than it is. */
function formatComplaint(value: number, format: string): Complaint | null {
  if (format.includes('%'))
    return {
      says: `这一格是百分比格式，看见的是 ${hundredfold(value)}%，存的是 ${value}`,
      fix: `把格式改成“常规”，数值写 ${hundredfold(value)}，单位写 %`,
    };
  const words = wordsOfFormat(format);
  if (words !== null)
    return {
      says: `这一格的格式里有“${words}”，看见的不只是数，存的是 ${value}`,
      fix: '把格式改成“常规”，再照来源写数值，单位写在“单位”一列',
    };
  return isScaled(format) ? { says: `这一格的格式把数缩小了看，存的是 ${value}`, fix: '把格式改成“常规”，再照来源写数值和单位' } : null;
}

/** The number of a cell. @returns null when it is empty; a complaint when it is anything but a plain number. */
export function readNumber(cell: Held): number | null | Complaint {
  const struck = struckOut(cell);
  if (struck !== null) return struck;
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return cell.value.trim() === ''
        ? { says: '这里只有空格', fix: '空着和空格都不是0；写上数，没有数就删去整行' }
        : textComplaint(cell.value);
    case 'boolean':
      return { says: `这里是逻辑值 ${cell.value ? 'TRUE' : 'FALSE'}，不是数`, fix: '写上数' };
    case 'date':
      return { says: `这里存成了日期（${cell.day}）`, fix: '把这一格的格式改成“常规”，再把数输入一遍' };
    case 'error':
      return { says: `公式出错：${cell.value}`, fix: '改好公式，或直接写上数' };
    case 'uncomputed':
      return { says: '这里是公式，没有算出来的结果', fix: '用 Excel 或 WPS 打开，存一次再导入；或者直接写上数' };
    case 'number': {
      if (cell.value < 0) return { says: `数值是负的（${cell.value}）`, fix: '来源里没有负数；增减分开立数据点，单位和指标写清' };
      const shown = formatComplaint(cell.value, cell.format);
      if (shown !== null) return shown;
      if (cell.formula && cell.value === 0)
        return { says: '公式算出0，多半引用了空着的格子', fix: '空着不是0：来源真写了0才写0，直接输入' };
      if (!Number.isInteger(cell.value) && (String(cell.value).split('.')[1]?.length ?? 0) > MOST_DIGITS)
        return { says: `${cell.value} 的小数太长，像是算出来的`, fix: '照来源的写法写几位就几位；要算的写成账本里的 derived' };
      return cell.value;
    }
  }
}
