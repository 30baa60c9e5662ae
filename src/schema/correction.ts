import { z } from 'zod';
import { Day, Text, When } from './common.ts';
import { choice, field } from './field.ts';

/** What a correction is about: the number, its date, the words that prove it, or that it is taken back. */
export const CHANGES = ['value', 'date', 'evidence', 'withdrawn'] as const;

/** Something as it was printed: digits and all. */
const Printed = z.string({ error: '照网站上印的样子写，加上引号' }).trim().min(1, '这里不能留空');

/** One file of `content/corrections`: a published number that was changed, and why. It stays for good, so its name is an address. */
export const Correction = z
  .strictObject({
    // The ledger may know it no longer: a check looks it up there and in the releases.
    fact: z.string().trim().min(1, '写上数据点的编号').meta(field('数据点', '更正的是哪个数据点')),
    change: choice(CHANGES, '改了什么', { value: '数改了', date: '时间改了', evidence: '出处改了', withdrawn: '撤下' }).default('value'),
    asOf: When.optional().meta(field('哪次观测', '更正的是哪个时间的观测；数据点只有一条观测就不写')),
    old: Printed.meta(field('原来印的', '更正以前印的样子，例如 33个')),
    new: Printed.optional().meta(field('现在印的', '更正以后印的样子；撤下的不写')),
    date: Day.meta(field('更正日期', '哪一天更正的')),
    why: Text.meta(field('原因', '为什么改，写给读者看')),
  })
  .meta(field('更正', '一处更正一个文件，文件名就是编号；发布以后不删'));

export type Correction = z.infer<typeof Correction>;
export type CorrectionKind = Correction['change'];
