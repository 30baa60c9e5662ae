import { describe, expect, test } from 'vitest';
import { originsOf } from '../../../src/catalogue/charts/origin.ts';
import { Chart } from '../../../src/schema/chart.ts';
import { allianceYaml, atlasWith, derivedYaml, UPPER } from '../base.ts';

const atlas = atlasWith({
  facts: {
    zz: `derived:\n${derivedYaml('readers-share', 'night-readers / listeners', '%')}${derivedYaml('of-share', 'readers-share * rooms', '间')}`,
  },
  townships: { '990101100': UPPER },
  alliances: {
    league: allianceYaml({
      evidence: [
        { source: 'evening-paper', quote: '甲' },
        { source: 'evening-paper', quote: '乙' },
      ],
    }),
  },
  initiatives: {
    'river-watch': { lists: [{ id: 'told-elsewhere', title: '甲', source: 'evening-paper', items: [{ text: '乙' }] }] },
  },
});

const MAIN = ['yunxiu', '据原文，日期未注明'];
const PAPER = ['evening-paper', '云岫晚报（示例），2023年11月'];
const REGISTER = ['register', '名单据统计名录，2023年'];

/** Where the numbers of a chart come from. */
function origins(spec: object): readonly (readonly string[])[] {
  return originsOf(atlas, Chart.parse({ title: '图', subtitle: '间', ...spec })).map(({ source, text }) => [source, text]);
}

describe('a caption cites', () => {
  test.each<[string, object, readonly (readonly string[])[]]>([
    ['one source once', { form: 'bars', facts: ['rooms', 'village-rooms'] }, [MAIN]],
    ['another outlet with its date', { form: 'bars', facts: ['night-readers'] }, [PAPER]],
    ['the article first', { form: 'bars', facts: ['night-readers', 'rooms'] }, [MAIN, PAPER]],
    ['what a derived fact is computed from', { form: 'bars', facts: ['readers-share'] }, [MAIN, PAPER]],
    ['what a derived fact of derived facts is computed from', { form: 'shares', facts: ['of-share'] }, [MAIN, PAPER]],
    ['what only a title prints', { form: 'bars', facts: ['rooms'], title: '{night-readers}夜读' }, [MAIN, PAPER]],
    ['the whole of a part', { form: 'units', facts: ['rooms'], whole: 'night-readers' }, [MAIN, PAPER]],
    [
      'the rungs of a ladder',
      {
        form: 'ladder',
        facts: ['rooms'],
        rungs: [
          { name: '甲', base: 'rooms', raised: 'night-readers' },
          { name: '乙', base: 'rooms' },
        ],
      },
      [MAIN, PAPER],
    ],
    ['the source of a list', { form: 'parts', list: 'told-elsewhere', centre: '甲' }, [PAPER]],
    ['a source that is only declared', { form: 'bars', facts: ['rooms'], sources: ['evening-paper'] }, [MAIN, PAPER]],
    ['a register with its year', { form: 'bars', facts: ['rooms'], sources: ['register'] }, [MAIN, ['register', '示例统计机构，2023年']]],
    ['the register alone for dots that claim nothing', { form: 'places', show: 'all' }, [REGISTER]],
    ['the register beside the numbers of dots', { form: 'places', show: 'all', facts: ['rooms'] }, [MAIN, REGISTER]],
    ['the register beside the numbers of the tree', { form: 'tree', facts: ['rooms'] }, [MAIN, REGISTER]],
    ['the register for a network of townships', { form: 'network', centre: '甲', townships: true }, [REGISTER]],
    [
      'what proves the alliances that a network draws, each source once',
      { form: 'network', alliances: ['league', 'river-league'] },
      [MAIN, PAPER],
    ],
    [
      'the report that dates an event',
      {
        form: 'timeline',
        facts: ['rooms'],
        events: [
          { year: 'rooms', text: '甲' },
          { reported: 'evening-paper', text: '乙' },
        ],
      },
      [MAIN, PAPER],
    ],
    [
      'the article where nothing else is named',
      {
        form: 'network',
        centre: '甲',
        nodes: [
          { name: '乙', clause: '乙' },
          { name: '丙', clause: '丙' },
        ],
      },
      [MAIN],
    ],
  ])('%s', (_name, spec, expected) => {
    expect(origins(spec)).toEqual(expected);
  });
});

test.each<[string, object, readonly string[]]>([
  ['the article', { form: 'bars', facts: ['rooms'] }, ['据《云岫县：把书屋办到田头 把河道管到门口》，日期未注明']],
  ['another outlet as on the page', { form: 'bars', facts: ['night-readers'] }, ['云岫晚报（示例），2023年11月']],
  ['the register', { form: 'places', show: 'all' }, ['名单据示例统计机构《示例统计名录》']],
])('a picture that has left its page cites %s by its title', (_name, spec, expected) => {
  expect(originsOf(atlas, Chart.parse({ title: '图', subtitle: '间', ...spec })).map(({ cited }) => cited)).toEqual(expected);
});
