import { z } from 'zod';
import { Id, Position, reference } from '../common.ts';
import { Route } from '../route.ts';
import { Stop } from '../stop.ts';
import { counted, maybe, several } from './column.ts';

/** `/data/stops/`: a venue that a delegation can visit. */
export const StopRow = z.strictObject({
  id: Id.describe('编号，也是网址里的词'),
  name: Stop.shape.name,
  finding: z.string().describe('一句话：这里值得看的是什么'),
  place: maybe(reference('地点').describe('所在社区或村的统计代码；没有公开在哪里的空着')),
  township: maybe(reference('乡镇街道').describe('所在乡镇街道的统计代码')),
  address: maybe(z.string().describe('公开的地址；空着的，请与接待单位确认')),
  lng: maybe(Position.shape.lng),
  lat: maybe(Position.shape.lat),
  precision: maybe(
    z
      .enum(['site', 'seat', 'schematic'])
      .describe('site：查到的坐标；seat：借用乡镇驻地的坐标；schematic：只知道在哪个乡镇街道，经纬度空着'),
  ),
  positionSource: maybe(reference('来源').describe('位置来源的编号')),
  initiatives: several(reference('机制'), '在这里看得到的机制'),
  minutes: counted('建议停留几分钟：本站编辑的建议，不是接待单位的安排'),
  talks: several(z.enum(['halfMinute', 'threeMinutes', 'tenMinutes']), '有哪几种长短的讲解词'),
  facts: several(reference('数据点'), '要紧的数据点'),
  routes: several(reference('线路'), '在哪几条线路上'),
  sources: several(reference('来源'), '来源编号'),
});

/** `/data/routes/`: stops in the order of a visit. */
export const RouteRow = z.strictObject({
  id: Id.describe('编号，也是网址里的词'),
  order: counted('第几条线路'),
  name: Route.shape.name,
  title: z.string().describe('标题：这条线看到的是什么'),
  summary: z.string().describe('怎么走、适合谁、哪些没有公开'),
  stops: several(reference('点位'), '各站的编号，先到的在前'),
  visits: counted('各站建议停留的分钟数合在一起'),
  travel: counted('路上的分钟数，只算有人给出的'),
  missing: counted('有几段路没有人给出时间；不是0，就不能把两项分钟数加起来当作总时间'),
});

export type RouteColumns = z.infer<typeof RouteRow>;
export type StopColumns = z.infer<typeof StopRow>;
