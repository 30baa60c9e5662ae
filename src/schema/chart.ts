import { z } from 'zod';
import { Name, reference, Text } from './common.ts';

/** What colour may mean: red is for communities, green for villages, river for organisations and processes, ochre for activities and time. */
export const TONES = ['community', 'village', 'organisation', 'activity'] as const;

const Tone = z
  .enum(TONES)
  .default('organisation')
  .describe('颜色的意思：community 社区，village 村，organisation 组织和流程，activity 活动和时间');
const YEAR = '年份用阿拉伯数字写成四位，例如 2026';
const FORMS =
  '可选：places 地点、units 方块、bars 条形、shares 比例、pairs 并排两格、ladder 高低两档、parts 组成、process 步骤、calendar 日历、timeline 时间轴、network 网络、tree 层级、comparison 各地对照';
const FactId = reference('数据点');
const Facts = z.array(FactId).min(1, '至少一个数据点').describe('画的是哪些数据点');
const NoFacts = z.array(FactId).default([]).describe('图里提到的数据点；没有就不写');

const common = {
  title: Text.describe('图题：一眼能看懂的发现'),
  subtitle: Text.describe('量的是什么、单位、时间'),
  note: Text.optional().describe('图下的限度说明'),
  sources: z.array(reference('来源')).default([]).describe('数据点以外的来源编号'),
  tone: Tone,
};

const Clause = Name.describe('出自哪一句：照抄原文从标点到标点的分句，不印出来，只用来核对位置');
const Paragraph = z.string().optional().describe('同一句不止一处时，写明是哪一段');
const Origin = reference('来源').optional().describe('出自哪个来源；不写就是主文');
const Step = z.strictObject(
  {
    text: Text.describe('一步'),
    clause: Clause,
    paragraph: Paragraph,
    source: Origin,
    note: Text.optional().describe('一句解释'),
    items: z.array(Text).default([]).describe('这一步里做的几件事'),
  },
  { error: '每一步写成 text: 一步做什么，下一行 clause: 原文分句' },
);
const Rung = z.strictObject(
  {
    name: Name.describe('哪些人'),
    base: FactId.describe('基本标准的数据点'),
    raised: FactId.optional().describe('提高后的数据点'),
    raisedName: Text.optional().describe('哪些人拿提高后的'),
  },
  { error: '每组人写成 name: 哪些人，下一行 base: 数据点编号' },
);
const Event = z.strictObject(
  {
    year: FactId.optional().describe('年份数据点；没有就写 reported'),
    until: FactId.optional().describe('结束年份数据点'),
    reported: reference('来源').optional().describe('报道它的来源：年份照来源的发表日期'),
    text: Text.describe('发生了什么'),
  },
  { error: '每件事写成 year: 数据点编号，下一行 text: 发生了什么' },
);
const Node = z.strictObject(
  { name: Name.describe('成员名称'), role: Text.optional().describe('一句说明'), clause: Clause, paragraph: Paragraph, source: Origin },
  { error: '每个成员写成 name: 名称，下一行 clause: 原文分句' },
);
const Tie = z.strictObject(
  {
    between: z.tuple([Name, Name], { error: '写结对的双方，例如 [甲村, 乙村]' }).describe('结对的双方'),
    role: Text.optional().describe('为什么结对'),
    clause: Clause,
    paragraph: Paragraph,
    source: Origin,
  },
  { error: '每一对写成 between: [甲村, 乙村]，下一行 clause: 原文分句' },
);
const Area = z.strictObject(
  {
    name: Name.describe('哪里'),
    organisations: FactId.describe('组织个数的数据点'),
    part: FactId.describe('覆盖数的数据点'),
    whole: FactId.optional().describe('总数的数据点；没有见到就不写'),
    share: FactId.optional().describe('占比的数据点；没有总数就不写'),
  },
  { error: '每个地方写成 name: 哪里，下面几行写它的数据点编号' },
);

/** One file of `content/charts`: a picture of facts. The form is chosen by what the facts say. */
export const Chart = z.discriminatedUnion(
  'form',
  [
    z.strictObject({
      form: z.literal('places'),
      ...common,
      facts: NoFacts,
      show: z.enum(['all', 'community', 'village']).describe('画哪些点'),
      by: z
        .enum(['township', 'kind', 'class'])
        .default('township')
        .describe('分组：township 按乡镇街道，kind 按社区、村，class 按城乡分类'),
      marked: z.array(reference('地点')).default([]).describe('点到名的地方：只有它们实心，其余画成不知道'),
    }),
    z.strictObject({
      form: z.literal('units'),
      ...common,
      facts: Facts,
      per: z.number().positive('写大于零的数，例如 1 或 100').default(1).describe('一个方块代表多少'),
      whole: FactId.optional().describe('总数的数据点：画出没有覆盖的部分'),
      rest: FactId.optional().describe('没有覆盖的部分的数据点'),
      tones: z.array(z.enum(TONES)).optional().describe('各个数据点的颜色；不写就都用 tone'),
      caution: Text.optional().describe('单位不同的数并排时，为什么不能比，画在图里'),
    }),
    z.strictObject({ form: z.literal('bars'), ...common, facts: Facts }),
    z.strictObject({ form: z.literal('shares'), ...common, facts: Facts }),
    z.strictObject({
      form: z.literal('pairs'),
      ...common,
      facts: z.tuple([FactId, FactId], { error: '正好两个数据点' }).describe('并排的两个数据点'),
      tones: z
        .tuple([z.enum(TONES), z.enum(TONES)], { error: '正好两种颜色，例如 [community, village]' })
        .optional()
        .describe('两边的颜色；不写就都用 tone'),
      caution: Text.describe('为什么不能相除，画在图里'),
    }),
    z.strictObject({ form: z.literal('ladder'), ...common, facts: Facts, rungs: z.array(Rung).min(2, '至少两组人').describe('各组人') }),
    z.strictObject({
      form: z.literal('parts'),
      ...common,
      facts: NoFacts,
      list: reference('清单').describe('机制里哪份清单'),
      centre: Name.describe('这些部分合起来叫什么'),
    }),
    z.strictObject({ form: z.literal('process'), ...common, facts: NoFacts, steps: z.array(Step).min(2, '至少两步').describe('先后顺序') }),
    z.strictObject({
      form: z.literal('calendar'),
      ...common,
      facts: Facts,
      year: z.int(YEAR).min(1949, YEAR).max(2199, YEAR).describe('画哪一年'),
    }),
    z.strictObject({
      form: z.literal('timeline'),
      ...common,
      facts: Facts,
      events: z.array(Event).min(2, '至少两件事').describe('各件事，早的在前'),
    }),
    z.strictObject({
      form: z.literal('network'),
      ...common,
      facts: NoFacts,
      centre: Name.optional().describe('中心；成员来自联盟就不写'),
      nodes: z.array(Node).min(2, '至少两个成员').optional().describe('有名称的成员'),
      townships: z.boolean().default(false).describe('成员是名录里的全部乡镇街道'),
      alliances: z.array(reference('联盟')).min(1, '至少一个联盟').optional().describe('画哪些联盟：成员照联盟文件'),
      total: FactId.optional().describe('一共几个的数据点：没有公开名字的画成空环'),
      ties: z.array(Tie).default([]).describe('中心以外两两结对的'),
    }),
    z.strictObject({
      form: z.literal('tree'),
      ...common,
      facts: Facts,
      totals: z.array(FactId).default([]).describe('只有总数、没有分到乡镇街道的数据点，写在图外'),
    }),
    z.strictObject({
      form: z.literal('comparison'),
      ...common,
      facts: Facts,
      rows: z.array(Area).min(2, '至少两个地方').describe('各个地方'),
      missing: Text.describe('没有总数时，虚线框里写什么'),
      caveat: Text.describe('为什么不是排名，画在图里'),
    }),
  ],
  { error: FORMS },
);
export type Tone = (typeof TONES)[number];
export type Chart = z.infer<typeof Chart>;
export type ChartOf<Form extends Chart['form']> = Extract<Chart, { form: Form }>;
