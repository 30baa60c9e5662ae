import { z } from 'zod';
import { Id, Name, PublishedAt, reference, Text } from './common.ts';

/** A list the source gives: its items are found in the source clause by clause. */
export const List = z.strictObject({
  id: Id,
  title: Name.describe('这份清单叫什么'),
  source: reference('来源').describe('来源编号'),
  items: z
    .array(
      z.strictObject({
        text: Name.describe('读者看到的条目'),
        clause: Name.optional().describe('原文里的整个分句；与条目相同就不写'),
        paragraph: z.string({ error: '段号要加引号' }).optional().describe('同样的分句出现多次时写段号'),
        place: reference('地点').optional().describe('条目就是这个社区或村时，写它的代码'),
        note: Text.optional().describe('一句解释'),
      }),
    )
    .min(1, '清单至少一条'),
});

/** Something the source does not say, and who could. */
export const Gap = z.strictObject({
  what: Text.describe('还不知道什么'),
  supply: Text.describe('谁、用什么材料可以补上'),
});

/** Front matter of `content/initiatives/*.mdx`. */
export const Initiative = z.strictObject({
  order: z.int().min(1).describe('第几项机制'),
  field: z.enum(['innovation', 'domains']).describe('innovation 创新机制；domains 各领域党建'),
  name: Name.describe('机制的名称'),
  title: Text.describe('标题：先说发现，数字写成 {编号}'),
  finding: Text.describe('一句话说清楚'),
  published: PublishedAt.optional().describe('本页在本站首次公开的时间；全站第一次公开时就有的不写'),
  lead: reference('图').describe('开头那张图的编号'),
  figures: z.array(reference('数据点')).min(1, '至少列一个关键数据点').describe('关键数据点，第一个用大字'),
  caption: Text.describe('大字数字后面的说明'),
  lists: z.array(List).default([]).describe('原文给出的清单'),
  related: z.array(reference('机制')).default([]).describe('相关机制'),
  unknown: z.array(Gap).min(1, '每页至少写一条还不知道的').describe('还不知道的'),
});

export type List = z.infer<typeof List>;
export type Gap = z.infer<typeof Gap>;
export type Initiative = z.infer<typeof Initiative>;
