import { z } from 'zod';
import { Id, reference, Text } from './common.ts';
import { field, optionsOf, variant } from './field.ts';

const SHOWN = {
  townships: '按乡镇街道分组',
  kinds: '社区和村分开',
  classes: '按城乡分类',
  'all-of': '某一类地方全都在内',
  'some-of': '只知道有多少',
  named: '原文点到名的',
  find: '找自己的那个点',
} as const;

const show = <Way extends keyof typeof SHOWN>(way: Way): z.ZodLiteral<Way> => variant(way, '点怎样站', SHOWN[way]);

const common = {
  id: Id.meta(field('步骤编号', '这一步的编号，也是网址里 # 后面的词')),
  title: Text.meta(field('标题', '一句话的发现；第一步的是全站的大标题')),
  text: Text.meta(field('解释', '两三句解释')),
  more: z.array(reference('机制')).default([]).meta(field('接着读', '接着读哪几项机制')),
};

/** One step of the story on the home page: what is said, and how the dots stand while it is said. */
export const StoryStep = z.discriminatedUnion(
  'show',
  [
    z.strictObject({ show: show('townships'), ...common }),
    z.strictObject({ show: show('kinds'), ...common }),
    z.strictObject({ show: show('classes'), ...common }),
    z.strictObject({
      show: show('all-of'),
      ...common,
      fact: reference('数据点').meta(field('数据点', '说全部社区或全部村的数据点：它写着 covers')),
      label: Text.meta(field('大字说明', '大字数字下面的说明')),
    }),
    z.strictObject({
      show: show('some-of'),
      ...common,
      fact: reference('数据点').meta(field('数据点', '只有总数、没有名单的数据点：它写着 among')),
      label: Text.meta(field('方块说明', '方块上面的说明')),
      unknown: Text.meta(field('虚线圈说明', '虚线圈上面的说明')),
    }),
    z.strictObject({
      show: show('named'),
      ...common,
      lists: z.array(reference('清单')).min(1, '至少一份清单').meta(field('清单', '哪几份清单里点到名的地方')),
    }),
    z.strictObject({ show: show('find'), ...common }),
  ],
  { error: optionsOf(SHOWN) },
);

/** `content/story.yaml`: the scroll story of the home page. */
export const Story = z
  .strictObject({
    steps: z.array(StoryStep).min(1, '至少要有一步：第一步是首页的大标题').meta(field('各步', '各步，先说的在前')),
  })
  .meta(field('首页故事', '首页随滚动变化的故事，一步一段'));

export type StoryStep = z.infer<typeof StoryStep>;
export type Story = z.infer<typeof Story>;
