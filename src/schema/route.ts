import { z } from 'zod';
import { Name, reference, Text } from './common.ts';

const MINUTES = '路上写 1 到 180 的整数，单位是分钟';

/** How long the way takes, and who says so: a time that nobody gives is never guessed. */
const Travel = z.strictObject(
  {
    minutes: z.int(MINUTES).min(1, MINUTES).max(180, MINUTES).describe('路上几分钟'),
    by: Name.describe('谁给的：接待单位的名称，或公开材料的名称'),
  },
  { error: '路程写成 minutes: 几分钟，下一行 by: 谁给的' },
);

const Leg = z.strictObject(
  {
    stop: reference('点位').describe('点位编号'),
    travel: Travel.optional().describe('从上一站到这里的路程；没有人给就整段不写，不许猜'),
    why: Text.optional().describe('为什么排在这里，在这条线上看什么'),
  },
  { error: '每一站写成 stop: 点位编号' },
);

/** `content/routes/ID.yaml`: stops in the order of a visit. */
export const Route = z.strictObject({
  order: z.int().min(1).describe('第几条线路'),
  name: Name.describe('线路的名称'),
  title: Text.describe('标题：这条线看到的是什么，先说发现'),
  summary: Text.describe('两三句：怎么走、适合谁、哪些没有公开'),
  stops: z.array(Leg).min(2, '至少两站').describe('各站，先到的在前'),
});

export type Travel = z.infer<typeof Travel>;
export type Route = z.infer<typeof Route>;
