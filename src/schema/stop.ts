import { z } from 'zod';
import { Name, Position, reference, Text } from './common.ts';
import { field } from './field.ts';

/** How long a talk at a stop can be. Each has its own length in 字; a check holds it. */
export const TALK_SLOTS = ['halfMinute', 'threeMinutes', 'tenMinutes'] as const;

const MINUTES = '停留写 5 到 120 的整数，单位是分钟';

/** What only the host knows stays empty: nobody may guess it, and pages then say whom to ask. */
const Unknown = z.string().trim().default('');

const Paragraphs = z.array(Text).min(1, '没有就整段不写').optional();

const Talk = z
  .strictObject({
    halfMinute: Text.meta(field('半分钟', '半分钟的讲解词，约 120 字：先说发现')),
    threeMinutes: Paragraphs.meta(field('三分钟', '三分钟的讲解词，约 720 字，一段一条；事实撑不起来就不写')),
    tenMinutes: Paragraphs.meta(field('十分钟', '十分钟的讲解词，约 2400 字，一段一条；事实撑不起来就不写')),
  })
  .meta(field('讲解词', '讲解词：照着念得出口的大白话，数字写成 {数据点编号}'));

const Question = z.strictObject(
  { question: Text.meta(field('问', '来宾会问的一句话')), answer: Text.meta(field('答', '照公开材料能答的话；没有公开的就照实说')) },
  { error: '每一问写成 question: 问什么，下一行 answer: 怎么答' },
);

/** A source of a stop, and what the stop takes from it. */
const Rest = z.strictObject(
  {
    source: reference('来源').meta(field('来源', '来源编号')),
    says: Text.meta(field('出自它的话', '这个点位的什么话出自它')),
    clause: Name.optional().meta(field('原文分句', '出自哪一句：照抄来源从标点到标点的分句，不印出来，只用来核对位置；来源有指纹的必须写')),
    paragraph: z.string({ error: '段号要加引号' }).optional().meta(field('段号', '同一句不止一处时，写明是哪一段')),
  },
  { error: '每个来源写成 source: 来源编号，下一行 says: 什么话出自它' },
);

/** `content/stops/ID.yaml`: one venue that a delegation can visit. The file's name is its address, `/visit/ID/`. */
export const Stop = z
  .strictObject({
    name: Name.meta(field('点位名称', '点位的名称，照来源的写法')),
    finding: Text.meta(field('一句话', '一句话说清楚这里值得看的是什么：先说发现')),
    place: reference('地点').optional().meta(field('地点', '所在社区或村的代码；没有公开在哪里就不写，不许猜')),
    address: Unknown.meta(field('地址', '公开的地址，照来源写；没有公开就留空，网页写“请与接待单位确认”')),
    opening: Unknown.meta(field('开放时间', '公开的开放时间，照来源写；没有公开就留空，网页写“请与接待单位确认”')),
    access: z
      .union([z.literal(''), Text])
      .default('')
      .meta(field('停车与通行', '停车、台阶、无障碍、集合处等；不知道就留空，网页写“请与接待单位确认”')),
    position: Position.optional().meta(field('位置', '点位自己的位置，WGS-84；不写就用所在社区或村的，那里也没有就画示意位置')),
    initiatives: z.array(reference('机制')).min(1, '至少一项机制').meta(field('机制', '在这里看得到哪几项机制，最要紧的在前')),
    minutes: z.int(MINUTES).min(5, MINUTES).max(120, MINUTES).meta(field('停留分钟', '建议停留几分钟：编辑的建议，不是接待单位的安排')),
    see: z.array(Text).min(1, '至少一样').meta(field('看什么', '到了看什么，一样一条')),
    talk: Talk,
    facts: z
      .array(reference('数据点'))
      .min(1, '至少一个数据点')
      .meta(field('数据点', '要紧的数据点，最要紧的在前；讲解词和问答里印的都要列')),
    questions: z.array(Question).default([]).meta(field('问答', '常见的问答')),
    sources: z.array(Rest).min(1, '至少一个来源').meta(field('来源', '这个点位的话出自哪些来源')),
  })
  .meta(field('点位', '一个参访点位一个文件，文件名就是编号，也是网址里的词'));

export type TalkSlot = (typeof TALK_SLOTS)[number];
export type Stop = z.infer<typeof Stop>;
