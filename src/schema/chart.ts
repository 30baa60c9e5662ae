import { z } from 'zod';
import { Area, Event, FactId, Node, Rung, Step, Tie } from './chart-parts.ts';
import { Name, reference, Text } from './common.ts';
import { choice, field, optionsOf, variant } from './field.ts';

/** What colour may mean: red is for communities, green for villages, river for organisations and processes, ochre for activities and time. */
export const TONES = ['community', 'village', 'organisation', 'activity'] as const;

const Tone = choice(
  TONES,
  '颜色',
  { community: '社区', village: '村', organisation: '组织和流程', activity: '活动和时间' },
  '颜色的意思',
).default('organisation');
const YEAR = '年份用阿拉伯数字写成四位，例如 2026';

const FORMS = {
  places: '地点',
  units: '方块',
  bars: '条形',
  shares: '比例',
  pairs: '并排两格',
  ladder: '高低两档',
  parts: '组成',
  process: '步骤',
  calendar: '日历',
  timeline: '时间轴',
  network: '网络',
  tree: '层级',
  comparison: '各地对照',
} as const;

const form = <Form extends keyof typeof FORMS>(of: Form): z.ZodLiteral<Form> => variant(of, '图的形式', FORMS[of]);

const Facts = z.array(FactId).min(1, '至少一个数据点').meta(field('数据点', '画的是哪些数据点'));
const NoFacts = z.array(FactId).default([]).meta(field('数据点', '图里提到的数据点；没有就不写'));

const common = {
  title: Text.meta(field('图题', '图题：一眼能看懂的发现')),
  subtitle: Text.meta(field('副题', '量的是什么、单位、时间')),
  note: Text.optional().meta(field('说明', '图下的限度说明')),
  sources: z.array(reference('来源')).default([]).meta(field('其他来源', '数据点以外的来源编号')),
  tone: Tone,
};

/** One file of `content/charts`: a picture of facts. The form is chosen by what the facts say. */
export const Chart = z
  .discriminatedUnion(
    'form',
    [
      z.strictObject({
        form: form('places'),
        ...common,
        facts: NoFacts,
        show: choice(['all', 'community', 'village'], '画哪些点', { all: '全部', community: '社区', village: '村' }),
        by: choice(['township', 'kind', 'class'], '分组', { township: '按乡镇街道', kind: '按社区、村', class: '按城乡分类' }).default(
          'township',
        ),
        marked: z.array(reference('地点')).default([]).meta(field('点到名的', '点到名的地方：只有它们实心，其余画成不知道')),
      }),
      z.strictObject({
        form: form('units'),
        ...common,
        facts: Facts,
        per: z.number().positive('写大于零的数，例如 1 或 100').default(1).meta(field('一格多少', '一个方块代表多少')),
        whole: FactId.optional().meta(field('总数', '总数的数据点：画出没有覆盖的部分')),
        rest: FactId.optional().meta(field('没覆盖的', '没有覆盖的部分的数据点')),
        tones: z.array(z.enum(TONES)).optional().meta(field('各自颜色', '各个数据点的颜色；不写就都用 tone')),
        caution: Text.optional().meta(field('为何不能比', '单位不同的数并排时，为什么不能比，画在图里')),
      }),
      z.strictObject({ form: form('bars'), ...common, facts: Facts }),
      z.strictObject({ form: form('shares'), ...common, facts: Facts }),
      z.strictObject({
        form: form('pairs'),
        ...common,
        facts: z.tuple([FactId, FactId], { error: '正好两个数据点' }).meta(field('数据点', '并排的两个数据点')),
        tones: z
          .tuple([z.enum(TONES), z.enum(TONES)], { error: '正好两种颜色，例如 [community, village]' })
          .optional()
          .meta(field('两边颜色', '两边的颜色；不写就都用 tone')),
        caution: Text.meta(field('为何不能除', '为什么不能相除，画在图里')),
      }),
      z.strictObject({
        form: form('ladder'),
        ...common,
        facts: Facts,
        rungs: z.array(Rung).min(2, '至少两组人').meta(field('各组人', '各组人')),
      }),
      z.strictObject({
        form: form('parts'),
        ...common,
        facts: NoFacts,
        list: reference('清单').meta(field('清单', '机制里哪份清单')),
        centre: Name.meta(field('中心', '这些部分合起来叫什么')),
      }),
      z.strictObject({
        form: form('process'),
        ...common,
        facts: NoFacts,
        steps: z.array(Step).min(2, '至少两步').meta(field('步骤', '先后顺序')),
      }),
      z.strictObject({
        form: form('calendar'),
        ...common,
        facts: Facts,
        year: z.int(YEAR).min(1949, YEAR).max(2199, YEAR).meta(field('画哪一年', '画哪一年')),
      }),
      z.strictObject({
        form: form('timeline'),
        ...common,
        facts: Facts,
        events: z.array(Event).min(2, '至少两件事').meta(field('各件事', '各件事，早的在前')),
      }),
      z.strictObject({
        form: form('network'),
        ...common,
        facts: NoFacts,
        centre: Name.optional().meta(field('中心', '中心；成员来自联盟就不写')),
        nodes: z.array(Node).min(2, '至少两个成员').optional().meta(field('成员', '有名称的成员')),
        townships: z.boolean().default(false).meta(field('全部乡镇街道', '成员是名录里的全部乡镇街道')),
        alliances: z.array(reference('联盟')).min(1, '至少一个联盟').optional().meta(field('联盟', '画哪些联盟：成员照联盟文件')),
        total: FactId.optional().meta(field('一共几个', '一共几个的数据点：没有公开名字的画成空环')),
        ties: z.array(Tie).default([]).meta(field('两两结对', '中心以外两两结对的')),
      }),
      z.strictObject({
        form: form('tree'),
        ...common,
        facts: Facts,
        totals: z.array(FactId).default([]).meta(field('只有总数的', '只有总数、没有分到乡镇街道的数据点，写在图外')),
      }),
      z.strictObject({
        form: form('comparison'),
        ...common,
        facts: Facts,
        rows: z.array(Area).min(2, '至少两个地方').meta(field('各个地方', '各个地方')),
        missing: Text.meta(field('没有总数时', '没有总数时，虚线框里写什么')),
        caveat: Text.meta(field('为何不排名', '为什么不是排名，画在图里')),
      }),
    ],
    { error: optionsOf(FORMS) },
  )
  .meta(field('图', '一张图一个文件，文件名就是编号，也是网址里的词'));
export type Tone = (typeof TONES)[number];
export type Chart = z.infer<typeof Chart>;
export type ChartOf<Form extends Chart['form']> = Extract<Chart, { form: Form }>;
