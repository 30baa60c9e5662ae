import { HANZI_NUMERAL } from './numerals.ts';

/** Measure words and units that make a Chinese numeral a count. */
const MEASURES =
  '个名家项条场次件份级年月日天人村户亩处座种类步套批位支所间层倍成里度分岁期届轮组对张块元角吨斤米克秒周笔例起栋幢台辆部本册篇章节幅只棵株代口片排队班群副遍趟回校县市省镇乡街区大季号封段句字颗枚';

/** Fixed words in which a numeral counts nothing. They are read before a count, and no further than they hold: 十分 is idiom, 十分钟 is not. */
const IDIOMS = [
  '第[一二三四五六七八九十百千]+|几[十百千万亿]+',
  '十分(?![钟之])|万分(?!之)|百分百|百分点|一五一十|三三两两|万一|千万(?=[别不要])',
  '千百年|百年|千年|万年|千家万户|百家(?=争鸣)|千里|万里|百里挑一|万人空巷|三百六十行|七十二变',
  '四处|四季|四角|三角|三年五载|三番五次|三言两语|三位一体|三级跳|二人转|两回事|两口子|千方百计|百日',
  '二十大|十九大|十[二三四五]五(?=规划|时期|期间|")|五一(?=假|节|劳)|十一(?=假|黄金|国庆)|二十四节气',
  'CCBY(?:-[A-Z]+)*\\d\\.\\d',
].join('|');

const NUMERAL = '[一二两三四五六七八九]';
/**
 * A count: Arabic digits always; Chinese numerals before a measure word, in 百分之, or of two signs and more with a unit among them (三十, 四千万).
 * A lone 一 is mostly an article (一个, 一起, 统一) and is let pass.
 */
const COUNT = [
  `\\d+(?:\\.\\d+)?(?:[余多]?[万亿])?[余多]?(?:%|[${MEASURES}])?`,
  `[百千万]分之${HANZI_NUMERAL}+`,
  `(?:[二两三四五六七八九十百千万亿]${HANZI_NUMERAL}*|一${HANZI_NUMERAL}+)[余多来]?[${MEASURES}]`,
  `${NUMERAL}?[十百千][一二两三四五六七八九十百千万亿零]+|[二两三四五六七八九][十百千万亿]+`,
].join('|');
const PATTERN = new RegExp(`(?<idiom>${IDIOMS})|(?<count>${COUNT})`, 'gu');

export interface BareQuantity {
  /** As it reads: full-width digits are plain here, and white space is gone. */
  readonly text: string;
  /** Where it starts in the text as given. */
  readonly at: number;
}

/** The text as it reads: NFKC sign by sign, without white space and invisible signs; `origin` says where each sign came from. */
function plain(text: string): { readonly signs: string; readonly origin: readonly number[] } {
  let signs = '';
  const origin: number[] = [];
  let at = 0;
  for (const sign of text) {
    const folded = sign.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
    origin.push(...Array.from({ length: folded.length }, () => at));
    signs += folded;
    at += sign.length;
  }
  return { signs, origin };
}

/** A tree of names, sign by sign, so that the cost of a text does not grow with the number of names. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** Names made ready once for any number of texts. */
export interface CompiledNames {
  readonly root: Branch;
  /** Signs of the longest name. */
  readonly longest: number;
}

/** Only names with a numeral are kept: no other name can excuse one. */
const HAS_NUMERAL = new RegExp(`\\d|${HANZI_NUMERAL}`, 'u');

/** Makes names ready for `bareQuantities`. */
export function compileNames(names: Iterable<string>): CompiledNames {
  const root: Branch = { next: new Map(), ends: false };
  let longest = 0;
  for (const name of names) {
    const { signs } = plain(name);
    if (!HAS_NUMERAL.test(signs)) continue;
    let at = root;
    for (const unit of signs.split('')) {
      const next: Branch = at.next.get(unit) ?? { next: new Map(), ends: false };
      at.next.set(unit, next);
      at = next;
    }
    at.ends = true;
    longest = Math.max(longest, signs.length);
  }
  return { root, longest };
}

/** Whether one of the names covers the signs from `start` to `end`. */
function isNamed(signs: string, start: number, end: number, { root, longest }: CompiledNames): boolean {
  for (let from = Math.max(0, end - longest); from <= start; from++) {
    let branch = root.next.get(signs.charAt(from));
    for (let at = from + 1; branch; at++) {
      if (branch.ends && at >= end) return true;
      branch = branch.next.get(signs.charAt(at));
    }
  }
  return false;
}

const UNIT = new RegExp(`[余多来]?[${MEASURES}]$`, 'u');

/** Quantities that stand in a text without a fact behind them. A numeral that lies whole inside one of `names` belongs to the name. */
export function bareQuantities(text: string, names: CompiledNames): readonly BareQuantity[] {
  const { signs, origin } = plain(text);
  return [...signs.matchAll(PATTERN)].flatMap(({ groups, index }): readonly BareQuantity[] => {
    const found = groups?.['count'];
    if (found === undefined) return [];
    const numeral = found.replace(UNIT, '') || found;
    return isNamed(signs, index, index + numeral.length, names) ? [] : [{ text: found, at: origin[index] ?? 0 }];
  });
}
