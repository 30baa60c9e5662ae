import { z } from 'zod';
import { Name, PlaceCode, Position, reference, Text, TownshipCode } from './common.ts';

/** 城乡分类 of the national statistical register, in its own words. */
export const REGISTER_CLASSES = ['主城区', '城乡结合区', '镇中心区', '镇乡结合区', '特殊区域', '乡中心区', '村庄'] as const;

export const Place = z.strictObject({
  code: PlaceCode,
  name: Name.describe('常用名，例如 北门社区'),
  official: Name.describe('统计名录里的全名'),
  kind: z.enum(['community', 'village']).describe('community 社区；village 村'),
  class: z.enum(REGISTER_CLASSES).describe('城乡分类'),
  position: Position.optional(),
  note: Text.optional().describe('只关于这个地方的一句话'),
});

/** One file of `content/places`: a township-level unit and everything in it. */
export const Township = z.strictObject({
  code: TownshipCode,
  name: Name.describe('名称，例如 列东街道'),
  kind: z.enum(['subdistrict', 'town', 'township']).describe('subdistrict 街道；town 镇；township 乡'),
  source: reference('来源').describe('名录的来源编号'),
  position: Position,
  places: z.array(Place).min(1, '至少要有一个社区或村'),
});

export type Place = z.infer<typeof Place>;
export type Township = z.infer<typeof Township>;
