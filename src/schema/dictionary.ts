import { z } from 'zod';
import { Name, Text, When } from './common.ts';
import { field } from './field.ts';

/** `content/dictionary.yaml`: words that must be exact. Names of places, alliances, mechanisms, stops and sources are known from their own files. */
export const Dictionary = z
  .strictObject({
    terms: z
      .array(
        z.strictObject(
          {
            name: Name.meta(field('写法', '正确的写法，照文件')),
            wrong: z.array(Name).default([]).meta(field('错写', '常见的错写：不论前后是什么字，出现就是错')),
          },
          { error: '每个词写成 name: 正确的写法，有常见的错写再写 wrong: [错写]' },
        ),
      )
      .default([])
      .meta(field('固定说法', '公文里的固定说法；四个字以上的，差一个字就是错')),
    organisations: z
      .array(
        z.strictObject(
          { name: Name.meta(field('全称', '全称，照批准成立的文件')), short: z.array(Name).default([]).meta(field('简称', '规范的简称')) },
          { error: '每个单位写成 name: 全称，有简称再写 short: [简称]' },
        ),
      )
      .default([])
      .meta(field('单位', '单位的全称和规范的简称；由主办方维护')),
    leaders: z
      .array(
        z.strictObject(
          {
            name: Name.meta(field('姓名', '姓名')),
            title: Name.meta(field('职务', '职务，照任免文件')),
            asOf: When.meta(field('核对时间', '哪天核对的')),
          },
          { error: '每位写成 name: 姓名，下面 title: 职务、asOf: 哪天核对的' },
        ),
      )
      .default([])
      .meta(field('领导人', '正文里会出现的领导人的姓名和职务；由主办方维护并定期核对')),
    right: z
      .array(z.strictObject({ name: Name.meta(field('说法', '说法，照原样')), because: Text.meta(field('理由', '为什么它是对的')) }))
      .default([])
      .meta(field('本来就对的', '和上面的词只差一个字、本来就对的说法；名称里的繁体字、异体字也写在这里')),
  })
  .meta(field('名称词典', '必须一字不差的词：公文里的固定说法、单位全称、领导人的姓名和职务'));

export type Dictionary = z.infer<typeof Dictionary>;
