import { z } from 'zod';
import { Name, PlaceCode, Position, reference, Text, TownshipCode } from './common.ts';
import { choice, field, sameWords } from './field.ts';

/** 城乡分类 of the national statistical register, in its own words. */
export const REGISTER_CLASSES = ['主城区', '城乡结合区', '镇中心区', '镇乡结合区', '特殊区域', '乡中心区', '村庄'] as const;

/** What a public page says of one place without a number: numbers are facts. */
export const Report = z.strictObject({
  text: Text.meta(field('报道说了什么', '一句话：报道说了什么')),
  source: reference('来源').meta(field('来源', '来源编号')),
  quote: Name.meta(field('引文', '引文：报道里的原话，不超过 40 个汉字')),
});

export const Place = z.strictObject({
  code: PlaceCode,
  name: Name.meta(field('常用名', '常用名，例如 北门社区')),
  official: Name.meta(field('名录全名', '统计名录里的全名')),
  kind: choice(['community', 'village'], '种类', { community: '社区', village: '村' }),
  class: choice(REGISTER_CLASSES, '城乡分类', sameWords(REGISTER_CLASSES), '照统计名录'),
  position: Position.optional().meta(field('位置', '这个社区或村的位置；不知道就整段不写')),
  note: Text.optional().meta(field('说明', '只关于这个地方的一句话，例如较早的名称')),
  reports: z.array(Report).min(1, '没有就整段不写').optional().meta(field('公开报道', '公开报道说到它的，不是数字的')),
});

/** One file of `content/places`: a township-level unit and everything in it. */
export const Township = z
  .strictObject({
    code: TownshipCode,
    name: Name.meta(field('名称', '名称，例如 列东街道')),
    kind: choice(['subdistrict', 'town', 'township'], '种类', { subdistrict: '街道', town: '镇', township: '乡' }),
    source: reference('来源').meta(field('名录来源', '名录的来源编号')),
    position: Position.meta(field('位置', '政府驻地的位置')),
    reports: z.array(Report).min(1, '没有就整段不写').optional().meta(field('公开报道', '公开报道说到它的，不是数字的')),
    places: z.array(Place).min(1, '至少要有一个社区或村').meta(field('社区和村', '名录里的每一个社区和村')),
  })
  .meta(field('乡镇街道', '一个乡镇街道一个文件，文件名就是它的统计代码；里面是它的社区和村'));

export type Report = z.infer<typeof Report>;
export type Place = z.infer<typeof Place>;
export type Township = z.infer<typeof Township>;
