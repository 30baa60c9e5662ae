import { z } from 'zod';
import { Id, reference, Text } from './common.ts';
import { field } from './field.ts';

/** A story that a journalist may tell: what holds, with its numbers, and what does not. */
export const Angle = z.strictObject({
  id: Id.meta(field('选题编号', '这个选题的编号，也是网址里 # 后面的词')),
  title: Text.meta(field('标题', '一句话的发现，可以直接作标题')),
  finding: Text.meta(field('照用的话', '两三句可以照用的话')),
  initiative: reference('机制').meta(field('机制', '这个选题出自哪项机制：还不知道的从那里取')),
  chart: reference('图').meta(field('配图', '配的图')),
  facts: z.array(reference('数据点')).min(1, '至少一个数据点').meta(field('数据点', '用到的数，连同出处一起列出')),
  holds: z.array(Text).min(1, '至少写一条').meta(field('可以写', '可以写什么')),
  not: z.array(Text).min(1, '至少写一条').meta(field('不能写', '不能写成什么，为什么')),
});

/** `content/press.yaml`: what the press room says beside what it takes from the rest of the content. */
export const Press = z
  .strictObject({
    about: z.array(Text).min(1, '至少写一段').meta(field('网站介绍', '这个网站是什么，一段一条')),
    angles: z.array(Angle).min(1, '至少一个选题').meta(field('选题', '现成的选题，先列的在前')),
  })
  .meta(field('媒体页', '媒体页的介绍和选题'));

export type Angle = z.infer<typeof Angle>;
export type Press = z.infer<typeof Press>;
