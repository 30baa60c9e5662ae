import { z } from 'zod';
import { PublishedAt, Text } from './common.ts';
import { field } from './field.ts';

/** Front matter of `content/pages/*.mdx`: texts about the site itself. */
export const PageText = z
  .strictObject({
    title: Text.meta(field('页面标题', '页面的大标题')),
    description: Text.meta(field('一句话说明', '一句话说明，给搜索引擎和转发卡片用')),
    published: PublishedAt.optional().meta(field('首次公开', '本页在本站首次公开的时间；全站第一次公开时就有的不写')),
  })
  .meta(field('页面', '关于本站的一页，文件名就是网址里的词；字段下面是正文'));
export type PageText = z.infer<typeof PageText>;
