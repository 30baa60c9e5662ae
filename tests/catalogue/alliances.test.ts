import { describe, expect, test } from 'vitest';
import { alliancesOf, listed, memberAt, placesIn } from '../../src/catalogue/alliances.ts';
import { allianceFigure, allianceFinding, alliancesByPlace, countsOf, missingIn } from '../../src/catalogue/alliance-view.ts';
import type { Atlas } from '../../src/catalogue/atlas.ts';
import { allianceYaml, atlasWith, factYaml } from './base.ts';

const BAMBOO = '990101101201';
const BRIDGE = '990101101202';
const bamboo = { name: '竹湾村', place: BAMBOO };
const bridge = { name: '石桥村', place: BRIDGE };

const atlas = atlasWith({
  facts: { zz: `facts:\n${factYaml('five', 5)}${factYaml('two', 2)}` },
  alliances: {
    partial: allianceYaml({ membership: 'partial', size: 'five', members: [{ name: '甲局' }, bridge] }),
    typed: allianceYaml({ members: [bamboo, bridge], size: 'five' }),
    counted: allianceYaml({ organisations: 'two', size: 'five' }),
    'the-same': allianceYaml({ organisations: 'five', size: 'five' }),
    uncounted: allianceYaml({ membership: 'partial', members: [{ name: '甲局' }] }),
    silent: allianceYaml({}),
    grouped: allianceYaml({
      membership: 'published',
      members: [
        { ...bamboo, organisation: '上段' },
        { ...bridge, organisation: '下段' },
      ],
    }),
    elsewhere: allianceYaml({ ours: false, area: '邻县', membership: 'published', members: [{ name: '丙村' }] }),
  },
});
const alliance = (id: string, from: Atlas = atlas): NonNullable<ReturnType<Atlas['alliances']['get']>> => {
  const found = from.alliances.get(id);
  if (!found) throw new Error(`no alliance ${id}`);
  return found;
};

describe('which alliances a place is in', () => {
  test.each([
    ['those that list its code, in the order of their files', BRIDGE, ['river-league', 'partial', 'grouped']],
    ['none where only an unpublished one has it, whatever was typed', '990101101001', []],
  ])('%s', (_what, code, ids) => {
    expect(alliancesOf(atlas, code).map(({ id }) => id)).toEqual(ids);
  });

  test('the member comes along, with what it does there', () => {
    expect(alliancesOf(atlas, BRIDGE)[0]?.member).toMatchObject({ name: '石桥村', role: '牵头' });
  });

  test('an unpublished list is empty for everybody', () => {
    expect(listed(alliance('typed'))).toEqual([]);
    expect(placesIn(alliance('typed'))).toEqual([]);
    expect(placesIn(alliance('partial'))).toEqual([BRIDGE]);
  });

  test.each([
    ['partial-2', '石桥村'],
    ['partial-3', undefined],
    ['partial-unnamed', undefined],
    ['partial', undefined],
  ])('the mark %s stands for %s', (key, name) => {
    expect(memberAt({ id: 'partial', alliance: alliance('partial') }, key)?.name).toBe(name);
  });
});

describe('what is known of the members', () => {
  test.each([
    ['river-league', '成员全部公开：竹湾村、石桥村。', 0],
    ['grouped', '2个组织、2个成员，名单全部公开。', 0],
    ['partial', '点到名的有甲局、石桥村；其余3个没有公开。', 3],
    ['uncounted', '点到名的有甲局；其余没有公开。', null],
    ['typed', 'five5个：是哪些，没有公开。', 5],
    ['counted', 'two2个、five5个：是哪些，没有公开。', 5],
    ['silent', '有哪些成员，没有公开。', null],
  ])('%s: %s', (id, finding, missing) => {
    expect(allianceFinding(atlas, alliance(id))).toBe(finding);
    expect(missingIn(atlas, alliance(id))).toBe(missing);
  });

  test('a number that is both that of organisations and of members is told once', () => {
    expect(countsOf(atlas, alliance('the-same')).map(({ id }) => id)).toEqual(['five']);
  });
});

test('alliances of other counties stand apart; ours as the pages of their mechanisms bring them, the others after', () => {
  const { ours, elsewhere } = alliancesByPlace(atlas);
  expect(elsewhere.map(({ id }) => id)).toEqual(['elsewhere']);
  expect(ours.map(({ id }) => id).slice(0, 3)).toEqual(['reading-circles', 'river-league', 'partial']);
  expect(ours).toHaveLength(atlas.alliances.size - 1);
});

describe('the picture of an alliance', () => {
  const figure = (id: string): ReturnType<typeof allianceFigure> => allianceFigure(atlas, { id, alliance: alliance(id) });

  test.each(['narrow', 'wide'] as const)('draws every row of its table, %s', (layout) => {
    for (const id of atlas.alliances.keys()) {
      if (id === 'silent') continue;
      const drawn = new Set(figure(id)[layout].marks.flatMap(({ key }) => key ?? []));
      expect([...drawn].toSorted(), id).toEqual(
        figure(id)
          .telling.rows.map(({ key }) => key)
          .toSorted(),
      );
    }
  });

  test('says whether dots or rings are members, and as of when', () => {
    expect(figure('partial').subtitle).toBe('一个实心的点是一个成员；截至2024年');
    expect(figure('counted').subtitle).toBe('一个空环是一个，名称都没有公开；截至2024年');
  });

  test('prints nobody of an unpublished list, whatever was typed', () => {
    expect(JSON.stringify(figure('typed'))).not.toContain('竹湾');
  });
});
