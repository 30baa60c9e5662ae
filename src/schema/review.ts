import { z } from 'zod';
import { STEPS, VERDICTS } from '../domain/review.ts';
import { PublishedAt } from './common.ts';
import { choice, field, sameWords } from './field.ts';

/** A person's name: letters of any script, and the dots and blanks between them. */
export const PersonName = z
  .string({ error: '写上姓名' })
  .trim()
  .regex(/^\p{L}[\p{L}\p{M}·・. ]*\p{L}$/u, '姓名用汉字或字母写，至少两个字，不写职务、数字和符号');

const Remark = z.string().trim().min(1, '不写就整行删掉');

/** Who reviewed which text when, and what came of it. */
export const ReviewEntry = z.strictObject({
  step: choice(STEPS, '哪一步', { 初审: '看文字', 复审: '看事实和依据', 终审: '看政治导向' }),
  verdict: choice(VERDICTS, '结果', sameWords(VERDICTS), '通过可以不写').default('通过'),
  name: PersonName.meta(field('审核人', '谁审的；三步要三个人，都不是作者')),
  role: Remark.optional().meta(field('身份', '以什么身份审，例如 编辑部主任；不写姓名。会公开')),
  time: PublishedAt.meta(field('时间', '什么时候审的，北京时间，例如 2026-12-01 09:00')),
  note: Remark.optional().meta(field('意见', '意见；退回的必须写原因。不公开')),
  sha256: z
    .string({ error: '校验码由 npm run review 写' })
    .regex(/^[0-9a-f]{64}$/, '校验码由 npm run review 写，不手改：从 Git 里找回来')
    .meta(field('校验码', '审的那一稿的 SHA-256，由 npm run review 写')),
});

/** One file of `content/reviews`: all that was signed for one item, the first first. Its name is the item's path with a hyphen: `facts-joint-villages.yaml`. */
export const Review = z
  .strictObject({
    author: PersonName.optional().meta(field('作者', '谁写的：不能审自己写的')),
    review: z.array(ReviewEntry).min(1, '还没有审过，就不用这个文件').meta(field('三审记录', '先审的在前；只往后加，不改不删')),
  })
  .meta(field('三审记录', '一项内容一个文件，由 npm run review 写'));

export type ReviewEntry = z.infer<typeof ReviewEntry>;
export type Review = z.infer<typeof Review>;
