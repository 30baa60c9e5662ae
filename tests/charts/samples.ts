import type { ComparedArea } from '../../src/charts/comparison/data.ts';
import type { Datum } from '../../src/charts/datum.ts';
import type { LadderData } from '../../src/charts/ladder/data.ts';
import type { NetworkData } from '../../src/charts/network/data.ts';
import type { PartsData } from '../../src/charts/parts/data.ts';
import type { PlaceDot, PlaceGroup } from '../../src/charts/places/data.ts';

export function datum(key: string, label: string, text: string, low: number, high: number | null = low, unit = '个'): Datum {
  return { key, label, text, low, high, unit };
}

export const TALKS = datum('talks', '居民夜谈会', '2100余场', 2100, 2200, '场');
export const CADRES = datum('cadres', '下沉的党员干部', '7900余人次', 7900, 8000, '人次');
export const JOINED = datum('joined', '联村党组织覆盖的村', '33个', 33);
export const VILLAGES = datum('villages', '完成标准化建设的村', '74个', 74);
export const FLOOR = datum('floor', '全部村自营性收入的下限', '740万元以上', 740, null, '万元');

/** Sixty signs without a place to rest. */
export const LONG =
  '一个长得离谱而又没有任何标点的名称用来看看图里的文字会不会互相压住或者跑到图的外面去无论页面是宽是窄都应该好好地换行排好';
/** Sixty Latin signs. */
export const LATIN = 'The Longest Name of a Community Committee One Could Make Up1';
/** Sixty Latin signs without a place to rest. */
export const UNBROKEN = 'https://example.org/a-very-long-address-without-any-rest-at-';
export const AMOUNT = '约123456.7—234567.8万元';

/** Twelve townships with the district's own numbers of communities and villages. */
export const TOWNSHIPS: readonly (readonly [string, number, number])[] = [
  ['列东街道', 11, 1],
  ['列西街道', 8, 2],
  ['徐碧街道', 8, 4],
  ['城关街道', 10, 1],
  ['白沙街道', 7, 2],
  ['富兴堡街道', 5, 2],
  ['荆西街道', 2, 2],
  ['陈大镇', 1, 8],
  ['洋溪镇', 1, 8],
  ['莘口镇', 2, 14],
  ['岩前镇', 2, 12],
  ['中村乡', 1, 18],
];

/** As many places of one kind. */
export function dots(prefix: string, kind: PlaceDot['kind'], count: number): readonly PlaceDot[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `${prefix}${kind}${index}`,
    name: `${prefix}${index + 1}`,
    kind,
    township: prefix,
    class: kind === 'community' ? '主城区' : '村庄',
    state: 'covered',
  }));
}

export const DISTRICT: readonly PlaceGroup[] = TOWNSHIPS.map(([label, communities, villages]) => ({
  key: label,
  label,
  places: [...dots(label, 'community', communities), ...dots(label, 'village', villages)],
}));

export const KINDS: readonly PlaceGroup[] = [
  { key: 'community', label: '实现全覆盖的社区', figure: '58个', places: dots('c', 'community', 58) },
  { key: 'village', label: '完成标准化建设的村', figure: '74个', places: dots('v', 'village', 74) },
];

export const FUNDS = datum('funds', '争取的资金', '4000余万元', 4000, 5000, '万元');
export const REST = datum('rest', '没有被联村党组织覆盖的村', '41个', 41);
export const SEEKERS = datum('seekers', '入党积极分子', '57名', 57, 57, '名');
export const MEMBERS = datum('members', '新发展的农村青年党员', '24名', 24, 24, '名');

/** More things than fit side by side, all with long words. */
export const MANY = Array.from({ length: 14 }, (_, index) => ({ key: `k${index}`, name: LONG.slice(index), note: LONG, role: LONG }));

/** A formula of six. */
export const SIX: PartsData = {
  centre: '在平时',
  parts: ['感情融洽', '政策宣传', '问题解决', '服务落实', '形象树立', '干部考察'].map((name) => ({ key: name, name })),
  tone: 'organisation',
};

/** Three groups of people, the last without a raise. */
export const PAY: LadderData = {
  rungs: [
    { name: '村主干', base: datum('a', '', '1200元/月', 1200), raised: datum('b', '', '1500元/月', 1500), raisedName: '“一肩挑”' },
    { name: '其他成员', base: datum('c', '', '600元/月', 600), raised: datum('d', '负责日常事务的副职', '900元/月', 900) },
    { name: '离任村主干', base: datum('e', '', '200元/月', 200) },
  ],
};

/** 33 of 74 villages. */
export const AREA: ComparedArea = {
  key: 'a',
  name: '三元区',
  when: '日期未注明',
  part: JOINED,
  whole: VILLAGES,
  share: datum('s', '', '44.6%', 44.6, 44.6, '%'),
  organisations: datum('o', '', '12个', 12),
};

/** Two members with names, three without, and a pair that is not theirs. */
export const ALLIANCE: NetworkData = {
  groups: [
    {
      key: 'lvdu',
      centre: '楼宇联盟',
      nodes: [
        { key: 'a', name: '区人社局' },
        { key: 'b', name: '总工会' },
      ],
      unnamed: 3,
    },
  ],
  ties: [{ key: 't', between: ['区财政局', '区税务局'], role: '财税结对' }],
  tone: 'organisation',
};
