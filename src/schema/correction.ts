import { z } from 'zod';
import { Day, Text, When } from './common.ts';

/** What a correction is about: the number, its date, the words that prove it, or that it is taken back. */
export const CHANGES = ['value', 'date', 'evidence', 'withdrawn'] as const;

/** Something as it was printed: digits and all. */
const Printed = z.string({ error: '照网站上印的样子写，加上引号' }).trim().min(1, '这里不能留空');

/** One file of `content/corrections`: a published number that was changed, and why. It stays for good, so its name is an address. */
export const Correction = z.strictObject({
  // The ledger may know it no longer: a check looks it up there and in the releases.
  fact: z.string().trim().min(1, '写上数据点的编号').describe('更正的是哪个数据点'),
  change: z.enum(CHANGES).default('value').describe('value 数改了；date 时间改了；evidence 出处改了；withdrawn 撤下'),
  asOf: When.optional().describe('更正的是哪个时间的观测；数据点只有一条观测就不写'),
  old: Printed.describe('更正以前印的样子，例如 33个'),
  new: Printed.optional().describe('更正以后印的样子；撤下的不写'),
  date: Day.describe('哪一天更正的'),
  why: Text.describe('为什么改，写给读者看'),
});

export type Correction = z.infer<typeof Correction>;
export type CorrectionKind = Correction['change'];
