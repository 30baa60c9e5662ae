import { z } from 'zod';
import { Name, PlaceCode, Position, reference, Text, TownshipCode } from './common.ts';

/** 城乡分类 of the national statistical register, in its own words. */
export const REGISTER_CLASSES = ['主城区', '城乡结合区', '镇中心区', '镇乡结合区', '特殊区域', '乡中心区', '村庄'] as const;

/** What a public page says of one place without a number: numbers are facts. */
export const Report = z.strictObject({
  text: Text.describe('一句话：报道说了什么'),
  source: reference('来源').describe('来源编号'),
  quote: Name.describe('引文：报道里的原话，不超过 40 个汉字'),
});

export const Place = z.strictObject({
  code: PlaceCode,
  name: Name.describe('常用名，例如 北门社区'),
  official: Name.describe('统计名录里的全名'),
  kind: z.enum(['community', 'village']).describe('community 社区；village 村'),
  class: z.enum(REGISTER_CLASSES).describe('城乡分类'),
  position: Position.optional(),
  note: Text.optional().describe('只关于这个地方的一句话，例如较早的名称'),
  reports: z.array(Report).min(1, '没有就整段不写').optional().describe('公开报道说到它的，不是数字的'),
});

/** One file of `content/places`: a township-level unit and everything in it. */
export const Township = z.strictObject({
  code: TownshipCode,
  name: Name.describe('名称，例如 列东街道'),
  kind: z.enum(['subdistrict', 'town', 'township']).describe('subdistrict 街道；town 镇；township 乡'),
  source: reference('来源').describe('名录的来源编号'),
  position: Position,
  reports: z.array(Report).min(1, '没有就整段不写').optional().describe('公开报道说到它的，不是数字的'),
  places: z.array(Place).min(1, '至少要有一个社区或村'),
});

export type Report = z.infer<typeof Report>;
export type Place = z.infer<typeof Place>;
export type Township = z.infer<typeof Township>;
