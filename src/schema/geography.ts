import { z } from 'zod';
import { Name, reference, Text } from './common.ts';
import { field, variant } from './field.ts';

/** Longitude first, as in GeoJSON. Where on earth it may lie is said in site.yaml, and a check holds it. */
const LngLat = z.tuple([z.number('经度写成数字，例如 117.6025'), z.number('纬度写成数字，例如 26.2436')], '一个点写成 [经度, 纬度]');

const whatAll = {
  name: Name.meta(field('名称', '叫什么')),
  crs: z
    .string()
    .regex(/^WGS-84$/, '只收 WGS-84；高德、腾讯的点是 GCJ-02，百度的是 BD-09，先换算再写')
    .meta(field('坐标系', '经纬度按哪个坐标系，只收 WGS-84')),
  source: reference('来源').meta(field('来源', '来源的编号')),
  accuracy: Text.meta(field('准确程度', '有多准，读者该知道的限度')),
};

/** A river: its course alone, never a boundary. */
const River = z.strictObject({
  kind: variant('river', '种类', '河'),
  ...whatAll,
  lines: z.array(z.array(LngLat).min(2, '一条线至少两个点')).min(1, '至少画一条线').meta(field('走向', '走向：每条线是一串 [经度, 纬度]')),
});

/** Railway stations. */
export const Stations = z.strictObject({
  kind: variant('stations', '种类', '火车站'),
  ...whatAll,
  points: z
    .array(z.strictObject({ name: Name.meta(field('站名', '站名，不带“站”字')), at: LngLat.meta(field('位置', '[经度, 纬度]')) }))
    .min(1, '至少写一个站')
    .meta(field('车站', '一个站一行')),
});

/** One file of `content/geography`: what a map shows beside the places. No kind of it has a boundary. */
export const Geography = z
  .discriminatedUnion('kind', [River, Stations], 'kind 只有 river（河）和 stations（火车站）')
  .meta(field('地理', '地图上在地点以外画的东西：河和火车站'));

type River = z.infer<typeof River>;
export type Stations = z.infer<typeof Stations>;
export type Geography = z.infer<typeof Geography>;
