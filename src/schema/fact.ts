import { z } from 'zod';
import type { Kind } from '../domain/fact.ts';
import { QUALIFIERS } from '../domain/quantity.ts';
import { Id, Name, reference, Text, When } from './common.ts';
import { choice, field } from './field.ts';

/** What a number counts, as the source says it; a digit or a comma here would smuggle a second number past the checks. */
const Unit = z.string().regex(/^[^\d\s。；;，,：:！!？?、（）()]{0,8}$/u, "只写单位本身，例如 个、万元、%、元/月；没有单位写 ''");

/** Kinds of places a number can speak of. */
const GROUNDS = ['township', 'community', 'village'] as const satisfies readonly Kind[];

const ground = (title: string, lead: string): z.ZodOptional<z.ZodEnum<z.core.util.ToEnum<(typeof GROUNDS)[number]>>> =>
  choice(GROUNDS, title, { township: '乡镇街道', community: '社区', village: '村' }, lead).optional();

/** One dated reading of a fact. Next year's number is one more observation, not a correction of this one. */
export const Observation = z.strictObject({
  asOf: When.meta(field('时间', '数字是什么时候的；原文没有写 未注明')),
  asOfNote: Text.optional().meta(field('时间依据', '这个时间是怎么知道的，例如“按页面编号推断”')),
  value: z
    .number({ error: '请只写数字，单位写在 unit 里' })
    .nonnegative('数字不能是负的')
    .lt(1e12, '数字太大，单位改用 万 或 亿')
    .meta(field('数字', '数字，照原文：4000余万元写 4000')),
  qualifier: choice(QUALIFIERS, '有多准', { exact: '确数', 'more-than': '余、多', 'at-least': '以上', about: '约' }).default('exact'),
  source: reference('来源').meta(field('来源', '来源编号')),
  quote: Name.max(120, '引文太长，只引能证明这个数字的分句').meta(field('引文', '引文：来源里完整的分句，一字不改')),
  span: Name.meta(field('数字原样', '数字在引文里的原样，连同余、多、以上和单位')),
});

export const Fact = z.strictObject({
  id: Id,
  label: Name.meta(field('数的是什么', '这个数字数的是什么')),
  scope: Name.meta(field('范围', '范围，例如 三元区')),
  unit: Unit.meta(field('单位', '单位，照原文：个、名、万元、%、元/月')),
  note: Text.optional().meta(field('误会提醒', '读者容易误会的地方')),
  register: ground('与名录核对', '可与统计名录核对的类别'),
  covers: ground('全区每一个', '说的是全区每一个，写是哪一类地方'),
  among: ground('其中一部分', '说的是其中一部分、名单没有公开，写是哪一类地方'),
  places: z.array(reference('地点')).min(1, '至少写一个').optional().meta(field('哪些地点', '数字说的是哪些社区或村')),
  townships: z.array(reference('乡镇街道')).min(1, '至少写一个').optional().meta(field('哪些乡镇街道', '数字说的是哪些乡镇街道')),
  same: z
    .array(
      z.strictObject(
        {
          fact: reference('数据点').meta(field('同一数据点', '那个数据点的编号')),
          note: Text.optional().meta(field('为何不同', '两边的数不一样时必写：为什么不一样，读者该怎样看')),
        },
        { error: '写成 fact: 另一个数据点的编号，数不一样时下一行 note: 为什么不一样' },
      ),
    )
    .min(1, '至少写一个')
    .optional()
    .meta(field('同一件事', '与哪个数据点说的是同一件事；数不一样就在 note 里写明，两个数并排给读者看')),
  observations: z.array(Observation).min(1, '至少要有一次观测').meta(field('观测', '观测，旧的在前，新的在后')),
});

/** Computed from facts by interval arithmetic. */
export const Derived = z.strictObject({
  id: Id,
  label: Name.meta(field('算的是什么', '算出来的是什么')),
  scope: Name.meta(field('范围', '范围，例如 三元区')),
  formula: Name.meta(field('算式', '算式：数据点编号和 + - * /，运算符两边留空格')),
  unit: Unit.meta(field('单位', '单位；写 % 时自动乘以一百')),
  digits: z.int().min(0).max(3).default(1).meta(field('小数位数', '保留几位小数')),
  agrees: reference('数据点').optional().meta(field('必须一致', '必须与哪个数据点一致')),
  meaning: Text.meta(field('说明什么', '这个数说明什么')),
  caution: Text.meta(field('不说明什么', '这个数不说明什么')),
});

/** Counted from this site's own content at build, so that it is never typed. */
export const Counted = z.strictObject({
  id: Id,
  label: Name.meta(field('数的是什么', '数的是什么')),
  scope: Name.meta(field('范围', '范围，例如 三元区')),
  counts: choice(['initiatives', 'townships', 'communities', 'villages', 'places', 'positions', 'schematic'], '数哪一类', {
    initiatives: '机制',
    townships: '乡镇街道',
    communities: '社区',
    villages: '村',
    places: '社区和村',
    positions: '有位置的社区和村',
    schematic: '没有位置的社区和村',
  }),
  unit: Unit.meta(field('单位', '数的单位，例如 个')),
  source: reference('来源').optional().meta(field('名录来源', '名录的来源编号')),
});

/** One file of `content/facts`: the only home of numbers. The file of an initiative bears its id. */
export const FactFile = z
  .strictObject({
    initiative: reference('机制').optional().meta(field('机制', '属于哪个机制；公共数据不写')),
    facts: z.array(Fact).default([]).meta(field('数据点', '照来源抄录的数')),
    derived: z.array(Derived).default([]).meta(field('推算值', '由数据点算出来的数')),
    counted: z.array(Counted).default([]).meta(field('清点数', '由构建数本站的内容得出的数')),
  })
  .meta(field('数据点', '一项机制一个文件，文件名就是机制的编号；公共数据的文件以 public- 开头'));

export type Observation = z.infer<typeof Observation>;
export type Fact = z.infer<typeof Fact>;
export type Derived = z.infer<typeof Derived>;
export type Counted = z.infer<typeof Counted>;
export type FactFile = z.infer<typeof FactFile>;
