import { z } from 'zod';
import { choice, field } from './field.ts';

/** An id is also a file name and a web address, so it is lower-case ASCII. */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, '编号只能用小写英文字母、数字和连字符，以字母开头，例如 joint-villages')
  .meta(field('编号', '编号：小写英文字母、数字和连字符'));

/** Text a reader sees; `{id}` prints the fact of that id. */
export const Text = z.string().trim().min(1, '这里不能留空').meta(field('文字', '读者看到的文字；数字写成 {数据点编号}'));

/** A proper name or a title quoted as it is: its digits belong to the name. */
export const Name = z.string().trim().min(1, '名称不能留空').meta(field('名称', '名称或标题，照原样写'));

/** False only for a full date that no calendar has, such as 2021-02-30. */
function isOnCalendar(when: string): boolean {
  const [year, month, day] = when.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** `2021`, `2021-10` or `2021-10-17`, as precisely as the source says, or 未注明. */
export const When = z
  .string({ error: '日期要加引号，例如 "2021" 或 "2021-10"' })
  .regex(
    /^(?:未注明|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/,
    '时间写成 "2021"、"2021-10" 或 "2021-10-17"，原文没有就写 未注明',
  )
  .refine(isOnCalendar, '日历上没有这一天，核对日期')
  .meta(field('时间', '时间：知道多细写多细；原文没有写 未注明'));

/** The minute at which this site first showed something to the public, Beijing time: `2026-12-01 09:00`. Written by hand, never taken from a clock. */
export const PublishedAt = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d$/, '时间写成 2026-12-01 09:00，北京时间，24小时制')
  .refine((when) => isOnCalendar(when.slice(0, 10)), '日历上没有这一天，核对日期');

/** A full day, `2026-11-26`: the day on which we did something, so it is always known. */
export const Day = z
  .string({ error: '日期要加引号，例如 "2026-11-26"' })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '日期写到哪一天，例如 "2026-11-26"')
  .refine(isOnCalendar, '日历上没有这一天，核对日期')
  .meta(field('日期', '哪一天，例如 "2026-11-26"'));

/** A page on the web; other protocols (`javascript:`, `data:`) could run something. */
export const WebAddress = z.url({ protocol: /^https?$/, error: '网址写完整，以 https:// 或 http:// 开头' });

/** A code of the statistical register: 9 digits for a township, 12 for a community or village. */
export const TownshipCode = z
  .string({ error: '统计代码要加引号' })
  .regex(/^\d{9}$/, '乡镇街道的统计代码是 9 位数字，要加引号')
  .meta(field('统计代码', '统计用区划代码，9 位'));
export const PlaceCode = z
  .string({ error: '统计代码要加引号' })
  .regex(/^\d{12}$/, '社区和村的统计代码是 12 位数字，要加引号')
  .meta(field('统计代码', '统计用区划代码，12 位'));

/** A schema of its own with the same rules, so that it can be told apart from the first. */
function another(schema: z.ZodString): z.ZodString {
  return schema.clone();
}

/** One schema for each kind of thing that another can name, in the words an editor knows them by. */
const REFERENCES = {
  数据点: another(Id),
  机制: another(Id),
  来源: another(Id),
  图: another(Id),
  清单: another(Id),
  地点: another(PlaceCode),
  乡镇街道: another(TownshipCode),
  联盟: another(Id),
  术语: another(Id),
  点位: another(Id),
  线路: another(Id),
  照片: another(Id),
} as const;

export type ReferenceKind = keyof typeof REFERENCES;
export const REFERENCE_KINDS = Object.keys(REFERENCES) as readonly ReferenceKind[];

/** A field that names a fact, a place, a source …: a check looks up whether that exists. */
export function reference(kind: ReferenceKind): z.ZodString {
  return REFERENCES[kind];
}

const SWAPPED = '经度在 73 和 136 之间，纬度在 3 和 54 之间；看看两个数是不是写反了';

/** WGS-84 position inside the window that any district of this size needs; the source says how good it is. */
export const Position = z
  .strictObject({
    lng: z.number().min(73, SWAPPED).max(136, SWAPPED).meta(field('经度', '经度，WGS-84')),
    lat: z.number().min(3, SWAPPED).max(54, SWAPPED).meta(field('纬度', '纬度，WGS-84')),
    precision: choice(['site', 'seat'], '准确程度', { site: '查到它的坐标', seat: '借用乡镇驻地的坐标' }),
    source: reference('来源').meta(field('来源', '位置来源的编号')),
    note: Text.optional().meta(field('不确定处', '位置有什么不确定')),
  })
  .meta(field('位置', '位置；不知道就整段不写'));

/** Whether a schema is another one, or made from it by `.describe()`, `.max()` and the like. */
function comesFrom(schema: z.core.$ZodType, origin: z.core.$ZodType): boolean {
  for (let at: z.core.$ZodType | undefined = schema; at; at = at._zod.parent) if (at === origin) return true;
  return false;
}

/** Whether a field holds text that readers see: it is `Text`, or made from it. */
export function isText(schema: z.core.$ZodType): boolean {
  return comesFrom(schema, Text);
}

/** Whether a field holds a name, a title or other words as they are given: it is `Name`, or made from it. */
export function isName(schema: z.core.$ZodType): boolean {
  return comesFrom(schema, Name);
}

/** What a field names: the kind that its `reference(…)` was made with; undefined for all other fields. */
export function referenceKind(schema: z.core.$ZodType): ReferenceKind | undefined {
  return REFERENCE_KINDS.find((kind) => comesFrom(schema, REFERENCES[kind]));
}
