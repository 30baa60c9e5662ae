import { z } from 'zod';
import { Id, Name, Text } from './common.ts';

const common = {
  title: Text.describe('图题：一眼能看懂的发现'),
  subtitle: Text.describe('量的是什么、单位、时间'),
  note: Text.optional().describe('图下的限度说明'),
};
const Facts = z.array(Id).min(1, '至少一个数据点');
const Step = z.strictObject({ text: Name.describe('一步'), note: Text.optional().describe('一句解释') });

/** One file of `content/charts`: a picture of facts. The form is chosen by what the facts say. */
export const Chart = z.discriminatedUnion(
  'form',
  [
    z.strictObject({
      form: z.literal('places'),
      ...common,
      facts: Facts,
      show: z.enum(['all', 'community', 'village']).describe('画哪些点'),
      by: z.enum(['township', 'none']).default('township').describe('是否按乡镇街道分组'),
    }),
    z.strictObject({
      form: z.literal('units'),
      ...common,
      facts: Facts,
      per: z.number().positive().default(1).describe('一个方块代表多少'),
      whole: Id.optional().describe('总数的数据点：画出没有覆盖的部分'),
    }),
    z.strictObject({ form: z.literal('bars'), ...common, facts: Facts }),
    z.strictObject({ form: z.literal('shares'), ...common, facts: Facts }),
    z.strictObject({ form: z.literal('pairs'), ...common, facts: Facts }),
    z.strictObject({
      form: z.literal('parts'),
      ...common,
      facts: Facts,
      list: Id.describe('机制里哪份清单'),
      centre: Name.describe('中间写什么'),
    }),
    z.strictObject({
      form: z.literal('process'),
      ...common,
      facts: z.array(Id).default([]),
      steps: z.array(Step).min(2, '至少两步').describe('先后顺序'),
    }),
    z.strictObject({ form: z.literal('calendar'), ...common, facts: Facts, year: z.int().describe('画哪一年') }),
    z.strictObject({
      form: z.literal('timeline'),
      ...common,
      facts: Facts,
      events: z
        .array(
          z.strictObject({
            year: Id.describe('年份数据点'),
            until: Id.optional().describe('结束年份数据点'),
            text: Text.describe('发生了什么'),
          }),
        )
        .min(1),
    }),
    z.strictObject({
      form: z.literal('network'),
      ...common,
      facts: z.array(Id).default([]),
      centre: Name.describe('中心'),
      nodes: z.array(z.strictObject({ name: Name, role: Text.optional() })).min(2),
      total: Id.optional().describe('一共几个的数据点：没有公开名字的画成空环'),
    }),
    z.strictObject({ form: z.literal('tree'), ...common, facts: Facts }),
    z.strictObject({
      form: z.literal('comparison'),
      ...common,
      facts: Facts,
      rows: z.array(z.strictObject({ name: Name, part: Id, whole: Id.optional(), share: Id.optional(), organisations: Id })).min(2),
      missing: Text.describe('没有分母时写什么'),
    }),
  ],
  { error: '不认识这种图的形式' },
);
export type Chart = z.infer<typeof Chart>;
export type ChartOf<Form extends Chart['form']> = Extract<Chart, { form: Form }>;
