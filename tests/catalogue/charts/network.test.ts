import { describe, expect, test } from 'vitest';
import { networkData } from '../../../src/catalogue/charts/network.ts';
import { allianceYaml, atlasWith, chartSpec, factYaml, UPPER } from '../base.ts';

const members = (...names: readonly string[]): readonly { readonly name: string }[] => names.map((name) => ({ name }));
const atlas = atlasWith({
  facts: { zz: `facts:\n${factYaml('seven', 7)}` },
  townships: { '990101100': UPPER },
  alliances: {
    partial: allianceYaml({ membership: 'partial', size: 'seven', members: members('甲村', '乙村') }),
    elsewhere: allianceYaml({ area: '邻县', ours: false, membership: 'published', members: members('丙村', '丁村') }),
    uncounted: allianceYaml({ members: [] }),
    pair: allianceYaml({ name: '财税结对', kind: 'pairing', membership: 'published', members: members('财政局', '税务局') }),
    three: allianceYaml({ kind: 'pairing', membership: 'published', members: members('甲', '乙', '丙') }),
    line: allianceYaml({ kind: 'line', membership: 'published', members: members('甲', '乙') }),
    half: allianceYaml({ kind: 'pairing', membership: 'partial', members: members('甲', '乙') }),
  },
});

/** Which clause proves a member or a tie does not matter here. */
function network({
  nodes,
  ties,
  ...spec
}: { readonly nodes?: readonly object[]; readonly ties?: readonly object[] } & Record<string, unknown>): ReturnType<typeof networkData> {
  const proven = (items: readonly object[]): readonly object[] => items.map((item) => ({ clause: '引文', ...item }));
  return networkData(
    atlas,
    chartSpec('network', { ...spec, ...(nodes ? { nodes: proven(nodes) } : {}), ...(ties ? { ties: proven(ties) } : {}) }),
  );
}

describe('a hub that a spec writes out', () => {
  const nodes = [{ name: '甲', role: '管{rooms}' }, { name: '乙' }];

  test.each([
    ['the rest of the total as empty rings', { total: 'circles' }, 3],
    ['none where all are named', { total: 'league-villages' }, 0],
    ['none where nobody counts them', {}, 0],
    ['none where the total is smaller', { total: 'pilot-communities' }, 0],
  ])('has %s', (_name, total, unnamed) => {
    expect(network({ centre: '中心', nodes, ...total }).groups.map((group) => group.unnamed)).toEqual([unnamed]);
  });

  test('has members with their roles, numbers printed, and their ties', () => {
    expect(network({ centre: '中心', nodes, ties: [{ between: ['甲', '乙'], role: '{teams}' }, { between: ['甲', '外'] }] })).toEqual({
      groups: [
        {
          key: 'centre',
          centre: '中心',
          nodes: [
            { key: 'node-1', name: '甲', role: '管42间' },
            { key: 'node-2', name: '乙' },
          ],
          unnamed: 0,
        },
      ],
      ties: [
        { key: 'tie-1', between: ['甲', '乙'], role: '12支' },
        { key: 'tie-2', between: ['甲', '外'] },
      ],
      tone: 'organisation',
    });
  });

  test('has all townships where the spec says so, keyed by their codes, before its other members', () => {
    const { groups } = network({ centre: '中心', townships: true, nodes, total: 'seven' });
    expect(groups[0]?.nodes.map(({ key, name }) => [key, name])).toEqual([
      ['990101100', '上溪乡'],
      ['990101101', '松影镇'],
      ['node-1', '甲'],
      ['node-2', '乙'],
    ]);
    expect(groups[0]?.unnamed).toBe(3);
  });
});

describe('a hub of an alliance', () => {
  test('has the members of its file with their roles, and nobody unnamed once they are published', () => {
    expect(network({ alliances: ['river-league'] })).toEqual({
      groups: [
        {
          key: 'river-league',
          centre: '护河联盟',
          nodes: [
            { key: 'river-league-1', name: '竹湾村' },
            { key: 'river-league-2', name: '石桥村', role: '牵头' },
          ],
          unnamed: 0,
        },
      ],
      ties: [],
      tone: 'organisation',
    });
  });

  test.each([
    ['unpublished, as many empty rings as it has members', 'reading-circles', [], 5],
    ['partly published, the named ones and the rest as empty rings', 'partial', ['甲村', '乙村'], 5],
    ['of unknown size, nobody at all', 'uncounted', [], 0],
  ])('has, when %s', (_name, id, named, unnamed) => {
    const { groups } = network({ alliances: [id] });
    expect(groups.map((group) => [group.nodes.map(({ name }) => name), group.unnamed])).toEqual([[named, unnamed]]);
  });

  test('says where it is only when it is not ours', () => {
    expect(network({ alliances: ['elsewhere', 'partial'] }).groups.map(({ key, area }) => [key, area])).toEqual([
      ['elsewhere', '邻县'],
      ['partial', undefined],
    ]);
  });

  test('stands after the hub of the spec, in the order of the spec', () => {
    const { groups } = network({ centre: '中心', nodes: members('甲', '乙'), alliances: ['partial', 'river-league'] });
    expect(groups.map(({ key }) => key)).toEqual(['centre', 'partial', 'river-league']);
  });

  test('that does not exist is named in the error', () => {
    expect(() => network({ alliances: ['nothing'] })).toThrow('没有编号是“nothing”的联盟');
  });
});

describe('two sides that support each other', () => {
  test('are tied without a hub, after the ties of the spec', () => {
    const { groups, ties } = network({ alliances: ['pair'], ties: [{ between: ['甲', '乙'] }] });
    expect(groups).toEqual([]);
    expect(ties).toEqual([
      { key: 'tie-1', between: ['甲', '乙'] },
      { key: 'pair', between: ['财政局', '税务局'], role: '财税结对' },
    ]);
  });

  test.each([
    ['there are three of them', 'three'],
    ['the alliance is of another kind', 'line'],
    ['not all of them are published', 'half'],
    ['nobody named them', 'reading-circles'],
  ])('have a hub where %s', (_why, id) => {
    expect(network({ alliances: [id] })).toMatchObject({ groups: [{ key: id }], ties: [] });
  });
});
