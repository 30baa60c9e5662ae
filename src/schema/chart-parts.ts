import { z } from 'zod';
import { Name, reference, Text } from './common.ts';
import { field } from './field.ts';

/** A fact that a chart draws. */
export const FactId = reference('数据点');
const Clause = Name.meta(field('原文分句', '出自哪一句：照抄原文从标点到标点的分句，不印出来，只用来核对位置'));
const Paragraph = z.string().optional().meta(field('段号', '同一句不止一处时，写明是哪一段'));
const Origin = reference('来源').optional().meta(field('来源', '出自哪个来源；不写就是主文'));

/** A step of a process. */
export const Step = z.strictObject(
  {
    text: Text.meta(field('一步', '一步')),
    clause: Clause,
    paragraph: Paragraph,
    source: Origin,
    note: Text.optional().meta(field('解释', '一句解释')),
    items: z.array(Text).default([]).meta(field('几件事', '这一步里做的几件事')),
  },
  { error: '每一步写成 text: 一步做什么，下一行 clause: 原文分句' },
);

/** Those who get the same, and what they get. */
export const Rung = z.strictObject(
  {
    name: Name.meta(field('哪些人', '哪些人')),
    base: FactId.meta(field('基本标准', '基本标准的数据点')),
    raised: FactId.optional().meta(field('提高后的', '提高后的数据点')),
    raisedName: Text.optional().meta(field('提高的人', '哪些人拿提高后的')),
  },
  { error: '每组人写成 name: 哪些人，下一行 base: 数据点编号' },
);

/** Something that happened. */
export const Event = z.strictObject(
  {
    year: FactId.optional().meta(field('年份', '年份数据点；没有就写 reported')),
    until: FactId.optional().meta(field('结束年份', '结束年份数据点')),
    reported: reference('来源').optional().meta(field('报道来源', '报道它的来源：年份照来源的发表日期')),
    text: Text.meta(field('发生了什么', '发生了什么')),
  },
  { error: '每件事写成 year: 数据点编号，下一行 text: 发生了什么' },
);

/** A member with a name. */
export const Node = z.strictObject(
  {
    name: Name.meta(field('成员名称', '成员名称')),
    role: Text.optional().meta(field('说明', '一句说明')),
    clause: Clause,
    paragraph: Paragraph,
    source: Origin,
  },
  { error: '每个成员写成 name: 名称，下一行 clause: 原文分句' },
);

/** Two members that are tied to each other, and not to the centre. */
export const Tie = z.strictObject(
  {
    between: z.tuple([Name, Name], { error: '写结对的双方，例如 [甲村, 乙村]' }).meta(field('结对双方', '结对的双方')),
    role: Text.optional().meta(field('为什么结对', '为什么结对')),
    clause: Clause,
    paragraph: Paragraph,
    source: Origin,
  },
  { error: '每一对写成 between: [甲村, 乙村]，下一行 clause: 原文分句' },
);

/** A place beside others, each with facts of its own. */
export const Area = z.strictObject(
  {
    name: Name.meta(field('哪里', '哪里')),
    organisations: FactId.meta(field('组织个数', '组织个数的数据点')),
    part: FactId.meta(field('覆盖数', '覆盖数的数据点')),
    whole: FactId.optional().meta(field('总数', '总数的数据点；没有见到就不写')),
    share: FactId.optional().meta(field('占比', '占比的数据点；没有总数就不写')),
  },
  { error: '每个地方写成 name: 哪里，下面几行写它的数据点编号' },
);
