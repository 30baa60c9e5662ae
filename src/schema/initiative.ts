import { z } from 'zod';
import { Id, Name, PublishedAt, reference, Text } from './common.ts';
import { choice, field } from './field.ts';

/** A list the source gives: its items are found in the source clause by clause. */
export const List = z.strictObject({
  id: Id,
  title: Name.meta(field('清单名称', '这份清单叫什么')),
  source: reference('来源').meta(field('来源', '来源编号')),
  items: z
    .array(
      z.strictObject({
        text: Name.meta(field('条目', '读者看到的条目')),
        clause: Name.optional().meta(field('原文分句', '原文里的整个分句；与条目相同就不写')),
        paragraph: z.string({ error: '段号要加引号' }).optional().meta(field('段号', '同样的分句出现多次时写段号')),
        place: reference('地点').optional().meta(field('地点', '条目就是这个社区或村时，写它的代码')),
        note: Text.optional().meta(field('解释', '一句解释')),
      }),
    )
    .min(1, '清单至少一条')
    .meta(field('条目', '清单的各条，照原文的先后')),
});

/** Something the source does not say, and who could. */
export const Gap = z.strictObject({
  what: Text.meta(field('还不知道', '还不知道什么')),
  supply: Text.meta(field('怎样补上', '谁、用什么材料可以补上')),
});

/** Front matter of `content/initiatives/*.mdx`. */
export const Initiative = z
  .strictObject({
    order: z.int().min(1).meta(field('序号', '第几项机制')),
    field: choice(['innovation', 'domains'], '类别', { innovation: '创新机制', domains: '各领域党建' }),
    name: Name.meta(field('机制名称', '机制的名称，照原文的写法')),
    title: Text.meta(field('标题', '标题：先说发现，数字写成 {编号}')),
    finding: Text.meta(field('一句话', '一句话说清楚')),
    published: PublishedAt.optional().meta(field('首次公开', '本页在本站首次公开的时间；全站第一次公开时就有的不写')),
    lead: reference('图').meta(field('开头的图', '开头那张图的编号')),
    figures: z.array(reference('数据点')).min(1, '至少列一个关键数据点').meta(field('关键数据点', '关键数据点，第一个用大字')),
    caption: Text.meta(field('大字说明', '大字数字后面的说明')),
    lists: z.array(List).default([]).meta(field('清单', '原文给出的清单')),
    related: z.array(reference('机制')).default([]).meta(field('相关机制', '接着读哪几项机制')),
    unknown: z.array(Gap).min(1, '每页至少写一条还不知道的').meta(field('还不知道的', '原文没有写、读者会问的，和谁能补上')),
  })
  .meta(field('机制', '一项机制一个文件，文件名就是编号，也是网址里的词；字段下面是正文'));

export type List = z.infer<typeof List>;
export type Gap = z.infer<typeof Gap>;
export type Initiative = z.infer<typeof Initiative>;
