import { array, integer, option, record } from 'fast-check';
import { network } from '../../../src/charts/network/form.ts';
import { tone, words } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { ALLIANCE, LONG, MANY } from '../samples.ts';

const pair = (index: number): { readonly key: string; readonly between: readonly [string, string]; readonly role: string } => ({
  key: `t${index}`,
  between: [`甲${index}`, `乙${index}`],
  role: '结对',
});

const rings = record({ label: words, text: words, count: integer({ min: 1, max: 40 }) });

export const networkCase = formCase(
  'network',
  network,
)({
  samples: {
    unnamed: ALLIANCE,
    parties: {
      groups: [
        {
          key: 'g',
          centre: '红色管家',
          nodes: ['物业小区党支部', '业主委员会', '物业服务企业', '辖区治理力量'].map((name) => ({ key: name, name, role: '已建立278个' })),
          unnamed: 0,
        },
      ],
      ties: [],
      tone: 'organisation',
    },
    alliances: {
      groups: ['明溪县', '沙县区', '尤溪县'].map((area, index) => ({
        key: area,
        centre: '振兴联盟',
        area,
        nodes: ['甲村', '乙村', '丙村'].map((name) => ({ key: area + name, name })),
        unnamed: index,
      })),
      ties: [],
      tone: 'village',
    },
    'long names': {
      groups: [{ key: 'g', centre: '近邻', nodes: MANY, unnamed: 30 }],
      ties: [
        { key: 't', between: [LONG, LONG], role: LONG },
        { key: 'u', between: [LONG, '甲'] },
      ],
      tone: 'organisation',
    },
    'a long centre': { groups: [{ key: 'g', centre: LONG, nodes: MANY.slice(0, 2), unnamed: 1 }], ties: [], tone: 'organisation' },
    'a long area': {
      groups: [{ key: 'g', centre: '三', area: LONG, nodes: [{ key: 'a', name: '甲村' }], unnamed: 0 }],
      ties: [],
      tone: 'organisation',
    },
    'hubs that are only counted': {
      groups: [
        {
          key: 'g',
          centre: '联村党组织',
          nodes: [],
          unnamed: 33,
          apart: { hubs: { label: '联村党组织', text: '12个', count: 12 }, members: { label: '覆盖的村', text: '33个', count: 33 } },
        },
      ],
      ties: [],
      tone: 'village',
    },
    'pairs alone': { groups: [], ties: [pair(0), pair(1)], tone: 'organisation' },
  },
  any: record({
    groups: array(
      record({
        centre: words,
        area: option(words, { nil: undefined }),
        nodes: array(record({ name: words, role: option(words, { nil: undefined }) }), { minLength: 1, maxLength: 6 }),
        unnamed: integer({ min: 0, max: 6 }),
        apart: option(record({ hubs: rings, members: rings }), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
    ties: array(record({ one: words, other: words, role: option(words, { nil: undefined }) }), { minLength: 1, maxLength: 2 }),
    tone,
  }).map(({ groups, ties, tone: of }) => ({
    groups: groups.map(({ area, nodes, apart, ...group }, index) => ({
      ...group,
      ...(apart === undefined ? {} : { apart }),
      key: `g${index}`,
      ...(area === undefined ? {} : { area }),
      nodes: (apart === undefined ? nodes : []).map(({ name, role }, at) => ({
        key: `g${index}-${at}`,
        name,
        ...(role === undefined ? {} : { role }),
      })),
    })),
    ties: ties.map(({ one, other, role }, index) => ({
      key: `t${index}`,
      between: [one, other] as const,
      ...(role === undefined ? {} : { role }),
    })),
    tone: of,
  })),
  labelled: (label) => ({
    groups: [{ key: 'g', centre: label, nodes: ['a', 'b'].map((key) => ({ key, name: label, role: label })), unnamed: 2 }],
    ties: [{ key: 't', between: [`${label}甲`, `${label}乙`], role: label }],
    tone: 'organisation',
  }),
  crowds: {
    members: {
      groups: [{ key: 'g', centre: '近邻', nodes: crowd((index) => ({ key: `n${index}`, name: `第${index}个` })), unnamed: 0 }],
      ties: [],
      tone: 'organisation',
    },
    'unnamed hubs': {
      groups: [
        {
          key: 'g',
          centre: '近邻',
          nodes: [],
          unnamed: 5000,
          apart: { hubs: { label: '甲', text: '5000个', count: 5000 }, members: { label: '乙', text: '5000个', count: 5000 } },
        },
      ],
      ties: [],
      tone: 'village',
    },
    'unnamed members': { groups: [{ key: 'g', centre: '近邻', nodes: [], unnamed: 5000 }], ties: [], tone: 'organisation' },
    pairs: { groups: [], ties: crowd(pair), tone: 'organisation' },
  },
});
