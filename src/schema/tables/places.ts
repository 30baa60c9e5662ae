import { z } from 'zod';
import { Id, PlaceCode, Position, reference, TownshipCode } from '../common.ts';
import { Initiative } from '../initiative.ts';
import { Place, Township } from '../place.ts';
import { counted, maybe, several } from './column.ts';

const { lng, lat, precision } = Position.shape;
const positionSource = reference('来源').describe('位置来源的编号');
const about = '哪些数据点说到它';

/** `/data/places/`: a community or village of the statistical register. */
export const PlaceRow = z.strictObject({
  code: PlaceCode,
  name: Place.shape.name.describe('常用名'),
  official: Place.shape.official,
  kind: Place.shape.kind,
  class: Place.shape.class,
  township: reference('乡镇街道').describe('所在乡镇街道的统计代码'),
  lng: maybe(lng),
  lat: maybe(lat),
  precision: maybe(precision),
  positionSource: maybe(positionSource),
  pinyin: z.string().describe('名称的拼音，不带声调'),
  note: maybe(z.string().describe('只关于这个地方的一句话')),
  alliances: several(reference('联盟'), '公开名单里有它的联盟'),
  facts: several(reference('数据点'), about),
});

/** `/data/townships/`: a unit between the district and its places. */
export const TownshipRow = z.strictObject({
  code: TownshipCode,
  name: Township.shape.name.describe('名称'),
  kind: Township.shape.kind,
  communities: counted('有几个社区'),
  villages: counted('有几个村'),
  lng,
  lat,
  precision,
  positionSource,
  source: Township.shape.source,
  facts: several(reference('数据点'), about),
});

/** `/data/initiatives/`: a mechanism. */
export const InitiativeRow = z.strictObject({
  id: Id.describe('编号，也是网址里的词'),
  order: Initiative.shape.order,
  name: Initiative.shape.name,
  field: Initiative.shape.field,
  title: Initiative.shape.title.describe('标题：一句话的发现'),
  finding: Initiative.shape.finding,
  facts: counted('有几个数据点'),
  charts: several(reference('图'), '页面上有哪些图'),
});

export type PlaceColumns = z.infer<typeof PlaceRow>;
export type TownshipColumns = z.infer<typeof TownshipRow>;
export type InitiativeColumns = z.infer<typeof InitiativeRow>;
