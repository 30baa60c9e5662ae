import { z } from 'zod';
import { Text } from './common.ts';

/** Front matter of `content/pages/*.mdx`: texts about the site itself. */
export const PageText = z.strictObject({
  title: Text.describe('页面标题'),
  description: Text.describe('一句话说明，给搜索引擎和转发卡片用'),
});
export type PageText = z.infer<typeof PageText>;
