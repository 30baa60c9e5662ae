import { z } from 'zod';
import { Id, reference, Text } from './common.ts';

/** A story that a journalist may tell: what holds, with its numbers, and what does not. */
export const Angle = z.strictObject({
  id: Id.describe('这个选题的编号，也是网址里 # 后面的词'),
  title: Text.describe('一句话的发现，可以直接作标题'),
  finding: Text.describe('两三句可以照用的话'),
  initiative: reference('机制').describe('这个选题出自哪项机制：还不知道的从那里取'),
  chart: reference('图').describe('配的图'),
  facts: z.array(reference('数据点')).min(1, '至少一个数据点').describe('用到的数，连同出处一起列出'),
  holds: z.array(Text).min(1, '至少写一条').describe('可以写什么'),
  not: z.array(Text).min(1, '至少写一条').describe('不能写成什么，为什么'),
});

/** `content/press.yaml`: what the press room says beside what it takes from the rest of the content. */
export const Press = z.strictObject({
  about: z.array(Text).min(1, '至少写一段').describe('这个网站是什么，一段一条'),
  angles: z.array(Angle).min(1, '至少一个选题').describe('现成的选题，先列的在前'),
});

export type Angle = z.infer<typeof Angle>;
export type Press = z.infer<typeof Press>;
