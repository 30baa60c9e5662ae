import { z } from 'zod';
import { Alliance, Member } from '../alliance.ts';
import { Id, reference } from '../common.ts';
import { counted, maybe, several } from './column.ts';

/** `/data/alliances/`: a grouping of places or organisations. */
export const AllianceRow = z.strictObject({
  id: Id.describe('编号，也是网址里的词'),
  name: Alliance.shape.name,
  named: Alliance.shape.named,
  kind: Alliance.shape.kind,
  area: Alliance.shape.area,
  ours: Alliance.shape.ours.describe('是否属于本区'),
  initiative: Alliance.shape.initiative,
  membership: Alliance.shape.membership,
  listed: counted('公开了几个成员；名单在members表里'),
  size: maybe(reference('数据点').describe('成员个数的数据点')),
  organisations: maybe(reference('数据点').describe('组织个数的数据点')),
  townships: maybe(reference('数据点').describe('乡镇个数的数据点')),
  sources: several(reference('来源'), '出处的来源编号，与引文一一对应'),
  quotes: several(z.string(), '引文，一字不改'),
  note: maybe(z.string().describe('读者该知道的限度')),
});

/** `/data/members/`: one member of one alliance. Nobody guesses: an unpublished membership has no rows. */
export const MemberRow = z.strictObject({
  alliance: reference('联盟').describe('联盟编号'),
  number: counted('名单里的第几个'),
  name: Member.shape.name.describe('成员名称'),
  place: maybe(reference('地点').describe('本区社区或村的统计代码；单位和外县的没有')),
  organisation: maybe(z.string().describe('属于哪个组织；一份名单合着写几个组织时才有')),
  role: maybe(z.string().describe('在联盟里做什么')),
  also: maybe(z.string().describe('一个村在两个组织里时，出处怎么说')),
});

export type AllianceColumns = z.infer<typeof AllianceRow>;
export type MemberColumns = z.infer<typeof MemberRow>;
