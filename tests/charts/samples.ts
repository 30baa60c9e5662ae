import type { Datum } from '../../src/charts/datum.ts';
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
export const LONG = '一个长得离谱而又没有任何标点的名称用来看看图里的文字会不会互相压住或者跑到图的外面去无论页面是宽是窄都应该好好地换行';
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

function dots(prefix: string, kind: PlaceDot['kind'], count: number): readonly PlaceDot[] {
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
