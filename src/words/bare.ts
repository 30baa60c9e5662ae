import { HANZI_NUMERAL } from './numerals.ts';

/** Measure words that make a Chinese numeral a count. */
const MEASURES = '个名家项条场次件份级年月日天人村户亩处座种类步套批位支所间层倍成里级度分岁期届轮组对张块';

/** 一个, 两者, 三思 and their like are idiom, not counts: a lone 一 before a measure word, and 两 in fixed words. */
const QUANTITY = new RegExp(
  `\\d+(?:\\.\\d+)?(?:[余多]?[万亿])?[余多]?(?:%|[${MEASURES}])?|(?:[二两三四五六七八九十百千万]${HANZI_NUMERAL}*|一${HANZI_NUMERAL}+)[余多]?[${MEASURES}]|百分之${HANZI_NUMERAL}+`,
  'gu',
);

export interface BareQuantity {
  readonly text: string;
  readonly at: number;
}

/** Quantities that stand in a text without a fact behind them. Occurrences inside one of `names` belong to the name. */
export function bareQuantities(text: string, names: readonly string[]): readonly BareQuantity[] {
  const taken = names.flatMap((name) =>
    [...text.matchAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(
      ({ index }) => [index, index + name.length] as const,
    ),
  );
  return [...text.matchAll(QUANTITY)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(
      ({ text: found, at }) =>
        !taken.some(([start, end]) => at >= start && at + found.length <= end) &&
        !taken.some(([start, end]) => at < end && at + found.length > start),
    );
}
