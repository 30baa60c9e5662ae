import { bars } from '../../src/charts/bars/form.ts';
import { calendar } from '../../src/charts/calendar/form.ts';
import { comparison } from '../../src/charts/comparison/form.ts';
import type { Form } from '../../src/charts/form.ts';
import { ladder } from '../../src/charts/ladder/form.ts';
import type { Picture } from '../../src/charts/mark.ts';
import { network } from '../../src/charts/network/form.ts';
import { pairs } from '../../src/charts/pairs/form.ts';
import { parts } from '../../src/charts/parts/form.ts';
import { places } from '../../src/charts/places/form.ts';
import { process } from '../../src/charts/process/form.ts';
import { shares } from '../../src/charts/shares/form.ts';
import type { Telling } from '../../src/charts/telling.ts';
import { timeline } from '../../src/charts/timeline/form.ts';
import { tree } from '../../src/charts/tree/form.ts';
import { units } from '../../src/charts/units/form.ts';
import { AMOUNT, CADRES, datum, DISTRICT, FLOOR, JOINED, KINDS, LONG, TALKS, VILLAGES } from './samples.ts';

/** One form with one set of data. */
export interface Sample {
  readonly name: string;
  readonly draw: (width: number) => Picture;
  readonly telling: Telling;
}

function samples<Data>(form: string, { draw, tell }: Form<Data>, all: Readonly<Record<string, Data>>): readonly Sample[] {
  return Object.entries(all).map(([kind, data]) => ({ name: `${form}, ${kind}`, draw: (width) => draw(data, width), telling: tell(data) }));
}

const many = Array.from({ length: 14 }, (_, index) => ({ key: `k${index}`, name: LONG.slice(index), note: LONG, role: LONG }));
const step = { key: 's', name: '号召', items: [] };
const area = {
  key: 'a',
  name: '三元区',
  when: '日期未注明',
  part: JOINED,
  whole: VILLAGES,
  share: datum('s', '', '44.6%', 44.6),
  organisations: datum('o', '', '12个', 12),
};

/** Every form with data as they are, and with words and numbers far longer than any we have. */
export const SAMPLES: readonly Sample[] = [
  ...samples('places', places, {
    district: { groups: DISTRICT, titles: true },
    kinds: { groups: KINDS, titles: false },
    named: {
      groups: DISTRICT.map((group, index) => ({
        ...group,
        names: ['北门社区'],
        places: group.places.map((place) => ({ ...place, state: index % 2 ? ('unknown' as const) : ('covered' as const) })),
      })),
      titles: false,
    },
    'long names': { groups: DISTRICT.map((group) => ({ ...group, label: LONG, names: [LONG, LONG], figure: AMOUNT })), titles: false },
  }),
  ...samples('units', units, {
    open: { panels: [{ datum: TALKS }, { datum: CADRES }], per: 100, tone: 'activity' },
    whole: {
      panels: [{ datum: JOINED, whole: VILLAGES, rest: datum('r', '没有被联村党组织覆盖的村', '41个', 41) }],
      per: 1,
      tone: 'village',
    },
    'at least': { panels: [{ datum: FLOOR }], per: 100, tone: 'village' },
    'long labels': {
      panels: [{ datum: datum('a', LONG, AMOUNT, 590, null, LONG) }, { datum: datum('b', LONG, AMOUNT, 3, 4) }],
      per: 1,
      tone: 'village',
    },
  }),
  ...samples('bars', bars, {
    open: { data: [FLOOR, datum('funds', '争取的资金', '4000余万元', 4000, 5000, '万元')], tone: 'village' },
    'long labels': {
      data: [datum('a', LONG, AMOUNT, 5, null), datum('b', LONG, AMOUNT, 4, 9), datum('c', LONG, '1个', 0)],
      tone: 'village',
    },
  }),
  ...samples('shares', shares, {
    two: { data: [datum('a', '组织覆盖率', '97%', 97), datum('b', '工作覆盖率', '100%', 100)], tone: 'organisation' },
    'long labels': { data: [datum('a', LONG, '44.6%', 44.6), datum('b', LONG, '0%', 0)], tone: 'organisation' },
  }),
  ...samples('pairs', pairs, {
    youth: {
      pair: [datum('a', '入党积极分子', '57名', 57), datum('b', '新发展的农村青年党员', '24名', 24)],
      tones: ['organisation', 'organisation'],
      caution: '不是转化率。',
    },
    'long labels': { pair: [datum('a', LONG, AMOUNT, 400), datum('b', LONG, AMOUNT, 0)], tones: ['community', 'village'], caution: LONG },
  }),
  ...samples('ladder', ladder, {
    pay: {
      rungs: [
        { name: '村主干', base: datum('a', '', '1200元/月', 1200), raised: datum('b', '', '1500元/月', 1500), raisedName: '“一肩挑”' },
        { name: '其他成员', base: datum('c', '', '600元/月', 600), raised: datum('d', '负责日常事务的副职', '900元/月', 900) },
        { name: '离任村主干', base: datum('e', '', '200元/月', 200) },
      ],
    },
    'long labels': {
      rungs: [
        { name: LONG, base: datum('a', '', '123456.5元/月', 0), raised: datum('b', '', '123456.5元/月', 1), raisedName: LONG },
        { name: LONG, base: datum('c', '', '123456.5元/月', 1), raised: datum('d', '负责日常事务的副职', '123456.5元/月', 1) },
      ],
    },
  }),
  ...samples('parts', parts, {
    six: {
      centre: '在平时',
      parts: ['感情融洽', '政策宣传', '问题解决', '服务落实', '形象树立', '干部考察'].map((name) => ({ key: name, name })),
      tone: 'organisation',
    },
    three: {
      centre: '近邻三家',
      parts: many.slice(0, 3).map(({ key }) => ({ key, name: '近邻网格管家', note: '按网格管起来' })),
      tone: 'community',
    },
    'long names': { centre: '近邻', parts: many.slice(0, 8), tone: 'community' },
    'a long centre': { centre: LONG, parts: many.slice(0, 5), tone: 'community' },
    'many parts': { centre: '近邻', parts: many, tone: 'community' },
  }),
  ...samples('process', process, {
    three: {
      steps: ['a', 'b', 'c'].map((key) => ({ ...step, key, note: '饿了么等外卖行业党支部', items: ['访民情', '听民声'] })),
      tone: 'activity',
    },
    'long words': { steps: many.slice(0, 4).map((one) => ({ ...one, items: [LONG, LONG] })), tone: 'activity' },
    'many steps': { steps: many.map((one) => ({ ...one, items: [] })), tone: 'organisation' },
  }),
  ...samples('calendar', calendar, {
    2026: { year: 2026, day: 20, text: '20日', tone: 'activity' },
    'a leap year': { year: 2028, day: 1, text: AMOUNT, tone: 'activity' },
  }),
  ...samples('timeline', timeline, {
    plan: {
      events: [
        { key: 'a', text: '村“两委”换届', from: 2021, until: 2021, when: '2021年' },
        { key: 'b', text: '三年行动方案', from: 2021, until: 2023, when: '2021—2023' },
      ],
      tone: 'organisation',
    },
    'long words': {
      events: [2018, 2021, 2022].map((from, index) => ({ key: String(index), text: LONG, from, until: 2022, when: String(from) })),
      tone: 'organisation',
    },
  }),
  ...samples('network', network, {
    parties: {
      centre: '红色管家',
      nodes: ['物业小区党支部', '业主委员会', '物业服务企业', '辖区治理力量'].map((name) => ({ key: name, name, role: '已建立278个' })),
      unnamed: 0,
      ties: [],
      tone: 'organisation',
    },
    unnamed: {
      centre: '绿都楼宇党建联盟',
      nodes: [
        { key: 'a', name: '区人社局' },
        { key: 'b', name: '总工会' },
      ],
      unnamed: 3,
      ties: [{ key: 't', between: ['区政府办', '三钢集体办公室'], role: '政企共建' }],
      tone: 'organisation',
    },
    'long names': {
      centre: '近邻',
      nodes: many,
      unnamed: 30,
      ties: [
        { key: 't', between: [LONG, LONG], role: LONG },
        { key: 'u', between: [LONG, '甲'] },
      ],
      tone: 'organisation',
    },
    'a long centre': { centre: LONG, nodes: many.slice(0, 2), unnamed: 1, ties: [], tone: 'organisation' },
  }),
  ...samples('tree', tree, {
    district: { root: '三明市三元区', branches: DISTRICT },
    'long names': { root: '三明市三元区', branches: DISTRICT.map((group) => ({ ...group, label: '一个名称很长的街道' })) },
  }),
  ...samples('comparison', comparison, {
    three: {
      areas: [area, { ...area, key: 'b', share: datum('s', '', '38.5%', 38.5) }, { ...area, key: 'c', whole: null, share: null }],
      missing: '总村数未见',
      caveat: '不比高低。',
      tone: 'village',
    },
    'long words': {
      areas: [
        { ...area, name: LONG, when: LONG },
        { ...area, key: 'c', whole: null, share: null, organisations: datum('o', '', LONG, 1) },
      ],
      missing: LONG,
      caveat: LONG,
      tone: 'village',
    },
  }),
];
