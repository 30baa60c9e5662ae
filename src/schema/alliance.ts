import { z } from 'zod';
import { Name, reference, Text } from './common.ts';
import { choice, field } from './field.ts';

/** One side of a grouping: a place of ours by its code, or an organisation by its name alone. */
export const Member = z.strictObject({
  name: Name.meta(field('成员名称', '成员名称；社区和村照统计名录的常用名')),
  place: reference('地点').optional().meta(field('地点', '本区社区或村的代码')),
  organisation: Name.optional().meta(field('所属组织', '属于哪个组织；一个文件里合着写几个组织时才写')),
  role: Text.optional().meta(field('做什么', '在联盟里做什么')),
  also: Text.optional().meta(field('两边都在', '一个村在两个联村党组织里时，写明出处怎么说')),
});

/** A named or unnamed grouping. An unpublished membership stays empty: nobody may guess it. */
export const Alliance = z
  .strictObject({
    name: Name.meta(field('名称', '名称；原文没有名称就写它是什么')),
    named: z.boolean().meta(field('名称公开', '名称是否公开')),
    kind: choice(['joint-village', 'line', 'building', 'pairing'], '种类', {
      'joint-village': '联村党组织',
      line: '示范线联盟',
      building: '楼宇联盟',
      pairing: '结对共建',
    }),
    area: Name.meta(field('在哪里', '在哪里')),
    ours: z.boolean().meta(field('本区的', '是否属于本区；其他县的写 false')),
    initiative: reference('机制').meta(field('机制', '属于哪个机制')),
    membership: choice(['published', 'partial', 'unpublished'], '名单公开', {
      published: '名单公开',
      partial: '只公开一部分',
      unpublished: '未公开',
    }),
    organisations: reference('数据点').optional().meta(field('组织个数', '组织个数的数据点')),
    townships: reference('数据点').optional().meta(field('乡镇个数', '乡镇个数的数据点')),
    size: reference('数据点').optional().meta(field('成员个数', '成员个数的数据点')),
    members: z.array(Member).default([]).meta(field('成员', '成员；未公开就留空')),
    evidence: z
      .array(
        z.strictObject({
          source: reference('来源').meta(field('来源', '来源编号')),
          quote: Name.meta(field('引文', '证明它的原话，一字不改')),
        }),
      )
      .min(1, '至少一条出处')
      .meta(field('出处', '从哪里知道有这个联盟：来源和引文')),
    note: Text.optional().meta(field('限度', '读者该知道的限度')),
    supply: Text.optional().meta(field('怎样补上', '名单未公开时，怎样补上')),
  })
  .meta(field('联盟', '一个联盟一个文件，文件名就是编号；名单没有公开的留空，不许猜'));
export type Member = z.infer<typeof Member>;
export type Alliance = z.infer<typeof Alliance>;
