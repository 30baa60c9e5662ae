import { z } from 'zod';
import { Name, reference, Text } from './common.ts';
import { field } from './field.ts';

const MINUTES = '路上写 1 到 180 的整数，单位是分钟';

/** How long the way takes, and who says so: a time that nobody gives is never guessed. */
const Travel = z.strictObject(
  {
    minutes: z.int(MINUTES).min(1, MINUTES).max(180, MINUTES).meta(field('几分钟', '路上几分钟')),
    by: Name.meta(field('谁给的', '谁给的：接待单位的名称，或公开材料的名称')),
  },
  { error: '路程写成 minutes: 几分钟，下一行 by: 谁给的' },
);

const Leg = z.strictObject(
  {
    stop: reference('点位').meta(field('点位', '点位编号')),
    travel: Travel.optional().meta(field('路程', '从上一站到这里的路程；没有人给就整段不写，不许猜')),
    why: Text.optional().meta(field('为何排这里', '为什么排在这里，在这条线上看什么')),
  },
  { error: '每一站写成 stop: 点位编号' },
);

/** `content/routes/ID.yaml`: stops in the order of a visit. */
export const Route = z
  .strictObject({
    order: z.int().min(1).meta(field('序号', '第几条线路')),
    name: Name.meta(field('线路名称', '线路的名称')),
    title: Text.meta(field('标题', '标题：这条线看到的是什么，先说发现')),
    summary: Text.meta(field('怎么走', '两三句：怎么走、适合谁、哪些没有公开')),
    stops: z.array(Leg).min(2, '至少两站').meta(field('各站', '各站，先到的在前')),
  })
  .meta(field('线路', '一条参访线路一个文件，文件名就是编号，也是网址里的词'));

export type Travel = z.infer<typeof Travel>;
export type Route = z.infer<typeof Route>;
