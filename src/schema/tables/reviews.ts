import { z } from 'zod';
import { STEPS } from '../../domain/review.ts';
import { ReviewEntry } from '../review.ts';
import { maybe } from './column.ts';

/** What became of one step of one item. */
const STEP_STATES = ['待审', '通过', '退回', '通过后有改动'] as const;

const Sum = z.string();

/** `/data/reviews/`: one of the three steps of one item. Names are personal data: they are there only where the publisher says so in `site.yaml`. */
export const ReviewRow = z.strictObject({
  item: z.string().describe('哪一项：它在content里的路径，不带后缀'),
  kind: z.string().describe('哪一类：它所在的文件夹'),
  name: z.string().describe('这一项的名称'),
  step: z.enum(STEPS).describe('哪一步：初审看文字，复审看事实和依据，终审看政治导向'),
  state: z.enum(STEP_STATES).describe('待审，通过，退回；审过以后改了一个字，就是“通过后有改动”，要重新审'),
  time: maybe(z.string().describe('最近一次审的时间，北京时间；待审的空着')),
  sha256: Sum.describe('这一项现在的SHA-256：由字段和正文算出，注释和空白不算'),
  signed: maybe(Sum.describe('审的那一稿的SHA-256；和现在的一样，才算审过')),
  role: maybe(ReviewEntry.shape.role.unwrap().describe('以什么身份审')),
  reviewer: maybe(z.string().describe('审核人的姓名；主办方没有选择公开，就空着')),
});

export type ReviewColumns = z.infer<typeof ReviewRow>;
