import { describe, expect, test } from 'vitest';
import { reachOf, type Reach } from '../../src/catalogue/reach.ts';
import { mentionedIn } from '../../src/catalogue/mentioned.ts';
import { reportedOf } from '../../src/catalogue/reported.ts';
import { allianceYaml, atlasWith, factYaml, UPPER } from './base.ts';

const BAMBOO = '990101101201';
const BRIDGE = '990101101202';
const COMMUNITY = '990101101001';

const atlas = atlasWith({
  townships: { '990101100': UPPER },
  facts: {
    made: `initiative: river-watch\nfacts:\n${factYaml('every-village', 3, ', covers: village')}${factYaml('some-villages', 1, ', among: village')}${factYaml('some-towns', 1, ', among: township')}`,
  },
  alliances: {
    line: allianceYaml({
      membership: 'published',
      size: 'some-villages',
      townships: 'some-towns',
      members: [{ name: '竹湾村', place: BAMBOO }],
    }),
  },
  initiatives: {
    'reading-rooms': {
      lists: [
        {
          id: 'pilots-named',
          title: '试办的地方',
          source: 'yunxiu',
          items: [{ text: '竹湾', place: BAMBOO }, { text: '松影', place: COMMUNITY }, { text: '别处' }],
        },
      ],
    },
  },
});

describe('what is known of the mechanisms at a place', () => {
  const told = ({ named, grounds, passedOver, silent }: Reach): unknown => ({
    named: named.map(({ initiative }) => initiative.id),
    grounds: grounds.map(({ initiative, state, facts }) => [initiative.id, state, ...facts.map(({ id }) => id)]),
    passedOver: passedOver.map(({ initiative, named: others }) => [initiative.id, ...others.map(({ name }) => name)]),
    silent,
  });

  test('a village that is named, covered with all villages, and on a list', () => {
    expect(told(reachOf(atlas, 'village', BAMBOO))).toEqual({
      named: ['reading-rooms'],
      grounds: [
        ['river-watch', 'covered', 'every-village'],
        ['river-watch', 'listed', 'some-villages'],
      ],
      passedOver: [],
      silent: 0,
    });
  });

  test('a village that others are named beside: they are told, and a list that is whole leaves it out', () => {
    expect(told(reachOf(atlas, 'village', BRIDGE))).toEqual({
      named: [],
      grounds: [
        ['river-watch', 'covered', 'every-village'],
        ['river-watch', 'outside', 'some-villages'],
      ],
      passedOver: [['reading-rooms', '竹湾村']],
      silent: 0,
    });
  });

  test('a community of which one mechanism says nothing; villages that are named do not matter to it', () => {
    expect(told(reachOf(atlas, 'community', COMMUNITY))).toEqual({ named: ['reading-rooms'], grounds: [], passedOver: [], silent: 1 });
  });

  test.each([
    ['990101101', 'listed'],
    ['990101100', 'outside'],
  ])('the township %s is %s, because a village of it is or none', (code, state) => {
    expect(reachOf(atlas, 'township', code).grounds.map((ground) => ground.state)).toEqual([state]);
  });

  test('a mechanism that covers a place is not told again because a list of it names another', () => {
    const both = atlasWith({
      facts: { made: `initiative: reading-rooms\nfacts:\n${factYaml('every-village', 3, ', covers: village')}` },
      initiatives: {
        'reading-rooms': { lists: [{ id: 'pilots-named', title: '试办', source: 'yunxiu', items: [{ text: '竹湾', place: BAMBOO }] }] },
      },
    });
    expect(reachOf(both, 'village', BRIDGE).passedOver).toEqual([]);
  });
});

describe('what public pages say of a place', () => {
  const facts = `facts:
  - id: growing
    label: 果园
    scope: 竹湾村
    unit: 亩
    places: ['${BAMBOO}']
    observations:
      - { asOf: '2023', value: 1, source: evening-paper, quote: 先有1亩在那里, span: 1亩 }
      - { asOf: '2024', value: 2, source: morning-paper, quote: 后有2亩在那里, span: 2亩 }
`;
  const paper = (published: string): string => `title: 报\noutlet: 报\npublished: ${published}\nkind: news\nseen: copy\n`;
  const some = atlasWith({
    facts: { zz: facts },
    sources: { 'morning-paper': paper("'2024-05'"), 'old-paper': paper('未注明') },
  });
  const reports = [
    { text: '甲', source: 'old-paper', quote: '甲' },
    { text: '乙', source: 'morning-paper', quote: '乙' },
  ];

  test('stands page by page, the newest first, each reading under the page it comes from', () => {
    expect(
      reportedOf(some, { code: BAMBOO, reports }).map(({ id, readings, reports: said }) => [
        id,
        readings.map(({ reading }) => reading.text),
        said.map(({ text }) => text),
      ]),
    ).toEqual([
      ['morning-paper', ['2亩'], ['乙']],
      ['evening-paper', ['1亩'], []],
      ['yunxiu', ['2个'], []],
      ['old-paper', [], ['甲']],
    ]);
  });

  test('is nothing where nobody says anything', () => {
    expect(reportedOf(some, { code: COMMUNITY })).toEqual([]);
  });

  test('is told on the page of its source with the place it is about, and with alliances', () => {
    const one = atlasWith({
      townships: { '990101100': `${UPPER.trimEnd()}\nreports:\n  - { text: 甲, source: evening-paper, quote: 溪上有桥 }\n` },
      alliances: { league: allianceYaml({ name: '某联盟', evidence: [{ source: 'evening-paper', quote: '结成联盟' }] }) },
    });
    expect(mentionedIn(one, 'evening-paper')).toEqual([
      { quote: '溪上有桥', path: '/places/990101100/', name: '上溪乡' },
      { quote: '结成联盟', path: '/alliances/league/', name: '某联盟' },
    ]);
    expect(mentionedIn(one, 'register')).toEqual([]);
  });
});
