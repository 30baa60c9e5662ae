import type { Quantity } from '../domain/quantity.ts';
import { HANZI_NUMERAL, readHanzi, toHanzi } from './numerals.ts';

/** What a span of the source says: a quantity, and how many things share it (“两个100%” is 100% twice). */
export interface SpanReading extends Quantity {
  readonly times?: number;
}

const SPAN = new RegExp(
  `^(?:(?<times>${HANZI_NUMERAL}+)个(?=\\d))?(?<before>大约|约为|约|将近|近|至少|不少于|超过|超|逾)?(?:(?<arabic>\\d+(?:\\.\\d+)?)|(?<hanzi>${HANZI_NUMERAL}+))(?:(?<marker>[余多])(?<scaled>[万亿]?)|(?<scale>[万亿])(?<late>[余多])?)?(?<rest>.*)$`,
  'u',
);

/** Reads the number, qualifier and unit out of one span: 2300多名, 1万余元, 五个方面, 10万元以上, 两个100%. Null when it does not start with a number. */
export function readQuantity(span: string): SpanReading | null {
  const groups = SPAN.exec(span)?.groups;
  if (!groups) return null;
  const value = groups['arabic'] === undefined ? readHanzi(groups['hanzi'] ?? '') : Number(groups['arabic']);
  if (value === null) return null;
  const marker = groups['marker'] ?? groups['late'];
  const atLeast = (groups['rest'] ?? '').endsWith('以上') || /至少|不少于|超|逾/.test(groups['before'] ?? '');
  const unit = `${groups['scaled'] ?? groups['scale'] ?? ''}${(groups['rest'] ?? '').replace(/(?:以上|左右)$/, '')}`;
  const about = /约|近/.test(groups['before'] ?? '') || (groups['rest'] ?? '').endsWith('左右');
  return {
    value,
    qualifier: marker !== undefined ? 'more-than' : atLeast ? 'at-least' : about ? 'about' : 'exact',
    unit,
    ...(marker === '余' || marker === '多' ? { marker } : {}),
    ...(groups['hanzi'] === undefined ? {} : { numerals: 'hanzi' as const }),
    ...(groups['times'] === undefined ? {} : { times: readHanzi(groups['times']) ?? 0 }),
  };
}

/** The one place where a quantity becomes text. 4000余万元, 1万余元, 10万元以上, 约6000亩, 六个. */
export function formatQuantity({ value, qualifier, unit, marker = '余', numerals }: Quantity): string {
  const number = numerals === 'hanzi' ? toHanzi(value, unit !== '') : String(value);
  switch (qualifier) {
    case 'exact':
      return number + unit;
    case 'more-than':
      return /^[万亿]/.test(unit) && value < 10 ? `${number}${unit.slice(0, 1)}${marker}${unit.slice(1)}` : number + marker + unit;
    case 'at-least':
      return `${number}${unit}以上`;
    case 'about':
      return `约${number}${unit}`;
  }
}
