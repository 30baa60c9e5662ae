import { z } from 'zod';
import { QUALIFIERS } from '../../domain/quantity.ts';
import { Id, Name, reference, Text, When } from '../common.ts';
import { Derived, Fact, Observation } from '../fact.ts';
import { PARTS } from '../source.ts';
import { maybe, several } from './column.ts';

const PROOFS = ['located', 'quoted-only', 'derived', 'counted'] as const;

const number = z.number().describe('数值，照来源：4000余万元是4000；推算值是下限，区间看low和high');
const qualifier = z.enum(QUALIFIERS).describe('这个数有多准：exact确数，more-than余、多，at-least以上，about约');
const text = z.string().describe('本站印出来的样子');
const initiative = reference('机制').describe('属于哪项机制；公共数据没有');
const low = z.string().describe('推算区间的下限，十进制，向外取四位');
const high = z.string().describe('推算区间的上限，十进制，向外取四位；没有上限就空着');
const formula = Name.describe('推算值的算式：数据点编号和 + - * /');

/** `/data/facts/`: one number the site prints, in its latest reading. In JSON the evidence and the computation are objects of their own. */
export const FactRow = z.strictObject({
  id: Id.describe('编号，不会改变'),
  label: Fact.shape.label,
  value: number,
  qualifier,
  unit: Fact.shape.unit,
  text,
  scope: Fact.shape.scope,
  initiative: maybe(initiative),
  asOf: Observation.shape.asOf,
  source: maybe(reference('来源').describe('来源编号；推算和清点的没有')),
  proof: z.enum(PROOFS).describe('怎样核对：located位置由机器核对，quoted-only引文未经机器核对，derived推算，counted本站清点'),
  corroborated: z.boolean().describe('数量是否与国家统计名录一致'),
  quote: maybe(Observation.shape.quote),
  part: maybe(z.enum(PARTS).describe('引文在来源的哪一部分：title标题，heading小标题，body正文，caption图片说明')),
  paragraph: maybe(z.int().describe('引文在第几段')),
  clause: maybe(z.int().describe('引文在第几句')),
  span: maybe(Observation.shape.span),
  formula: maybe(formula),
  low: maybe(low),
  high: maybe(high),
});

/** `/data/derived/`: a number computed from others. */
export const DerivedRow = z.strictObject({
  id: Id.describe('编号，不会改变'),
  label: Derived.shape.label,
  value: number,
  qualifier,
  unit: Derived.shape.unit.describe('单位；%已经乘过一百'),
  text,
  scope: Derived.shape.scope,
  initiative: maybe(initiative),
  formula,
  inWords: z.string().describe('代入数字的算式'),
  low,
  high: maybe(high),
  meaning: Derived.shape.meaning.describe('这个数说明什么'),
  caution: Derived.shape.caution.describe('这个数不说明什么'),
  from: several(reference('数据点'), '用到哪些数据点'),
});

/** `/data/corrections/`: a published value that was changed. */
export const CorrectionRow = z.strictObject({
  id: Id.describe('更正的编号，不会改变'),
  // A fact that was withdrawn is in no table, so this refers to none.
  fact: Id.describe('更正的是哪个数据点'),
  change: z.enum(['value', 'date', 'evidence', 'withdrawn']).describe('改了什么：value数，date时间，evidence出处，withdrawn撤下'),
  asOf: maybe(When.describe('更正的是什么时候的数；只有一次观测的空着')),
  old: z.string().describe('更正以前印的样子'),
  new: maybe(z.string().describe('更正以后印的样子；撤下的没有')),
  date: When.describe('哪一天更正的'),
  why: Text.describe('为什么改'),
});

export type FactColumns = z.infer<typeof FactRow>;
export type DerivedColumns = z.infer<typeof DerivedRow>;
export type CorrectionColumns = z.infer<typeof CorrectionRow>;
