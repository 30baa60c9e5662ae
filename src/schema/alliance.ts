import { z } from 'zod';
import { Name, reference, Text } from './common.ts';

/** One side of a grouping: a place of ours by its code, or an organisation by its name alone. */
export const Member = z.strictObject({
  name: Name.describe('成员名称；社区和村照统计名录的常用名'),
  place: reference('地点').optional().describe('本区社区或村的代码'),
  organisation: Name.optional().describe('属于哪个组织；一个文件里合着写几个组织时才写'),
  role: Text.optional().describe('在联盟里做什么'),
  also: Text.optional().describe('一个村在两个联村党组织里时，写明出处怎么说'),
});

/** A named or unnamed grouping. An unpublished membership stays empty: nobody may guess it. */
export const Alliance = z.strictObject({
  name: Name.describe('名称；原文没有名称就写它是什么'),
  named: z.boolean().describe('名称是否公开'),
  kind: z
    .enum(['joint-village', 'line', 'building', 'pairing'])
    .describe('joint-village 联村党组织；line 示范线联盟；building 楼宇联盟；pairing 结对共建'),
  area: Name.describe('在哪里'),
  ours: z.boolean().describe('是否属于本区；其他县的写 false'),
  initiative: reference('机制').describe('属于哪个机制'),
  membership: z.enum(['published', 'partial', 'unpublished']).describe('published 名单公开；partial 只公开一部分；unpublished 未公开'),
  organisations: reference('数据点').optional().describe('组织个数的数据点'),
  townships: reference('数据点').optional().describe('乡镇个数的数据点'),
  size: reference('数据点').optional().describe('成员个数的数据点'),
  members: z.array(Member).default([]).describe('成员；未公开就留空'),
  evidence: z
    .array(z.strictObject({ source: reference('来源').describe('来源编号'), quote: Name.describe('引文') }))
    .min(1, '至少一条出处')
    .describe('出处'),
  note: Text.optional().describe('读者该知道的限度'),
  supply: Text.optional().describe('名单未公开时，怎样补上'),
});
export type Member = z.infer<typeof Member>;
export type Alliance = z.infer<typeof Alliance>;
