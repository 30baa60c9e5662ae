import { describe, expect, test } from 'vitest';
import { allianceFigure } from '../../src/catalogue/alliance-view.ts';
import { alliancesOf, placesIn } from '../../src/catalogue/alliances.ts';
import { openAtlas, type Atlas } from '../../src/catalogue/atlas.ts';
import { networkData } from '../../src/catalogue/charts/network.ts';
import { mapData } from '../../src/catalogue/map-data.ts';
import { placeSentence } from '../../src/catalogue/place-sentences.ts';
import { reachOf } from '../../src/catalogue/reach.ts';
import { checkContent } from '../../src/checks/all.ts';
import type { Member } from '../../src/schema/alliance.ts';
import type { Place, Township } from '../../src/schema/place.ts';
import { allianceYaml, chartSpec, contentWith, factYaml } from './base.ts';

/* What happens once the publisher hands over a list: only the alliance's own YAML changes. */

const VILLAGES = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东西南北春夏秋冬松竹梅兰菊'].map((name, index) => ({
  code: `990101102${201 + index}`,
  name: `${name}村`,
}));
const TOWNSHIP = JSON.stringify({
  code: '990101102',
  name: '下溪乡',
  kind: 'township',
  source: 'register',
  position: { lng: 118.6, lat: 26.6, precision: 'seat', source: 'register' },
  places: VILLAGES.map((place) => ({ ...place, official: `${place.name}委会`, kind: 'village', class: '村庄' })),
});
const member = (index: number, organisation: string): Member => {
  const { code: place, name } = VILLAGES[index] ?? { code: '', name: '' };
  return { name, place, organisation };
};
/** So many villages in so many organisations, one after the other. */
const list = (villages: number, organisations: number): readonly Member[] =>
  Array.from({ length: villages }, (_, index) => member(index, `${VILLAGES[index % organisations]?.name ?? ''}联村总支`));

const supplied = (fields: object): ReturnType<typeof contentWith> =>
  contentWith({
    facts: {
      joint: `initiative: river-watch\nfacts:\n${factYaml('organisations', 12)}${factYaml('joined', 33, ', among: village')}`,
    },
    townships: { '990101102': TOWNSHIP },
    alliances: {
      joint: allianceYaml({ name: '联村党组织', kind: 'joint-village', organisations: 'organisations', size: 'joined', ...fields }),
    },
  });
const says = (fields: object): readonly string[] =>
  checkContent(supplied(fields), [])
    .filter(({ file }) => file === 'joint.yaml')
    .filter(({ says: said }) => !said.startsWith('引文'))
    .map(({ line, says: said, fix }) => `${line}  ${said}。改法：${fix}`);
const atlasOf = (fields: object): Atlas => openAtlas(supplied(fields));

const WITHOUT = { supply: '区委组织部的名册' };
const WHOLE = { membership: 'published', members: list(33, 12) };
const [before, after] = [atlasOf(WITHOUT), atlasOf(WHOLE)];
const first = VILLAGES[0]?.code ?? '';
const outside = VILLAGES[34]?.code ?? '';

test('the checks have nothing against it, before and after', () => {
  expect(says(WITHOUT)).toEqual([]);
  expect(says(WHOLE)).toEqual([]);
});

describe('the network', () => {
  const groups = (atlas: Atlas): ReturnType<typeof networkData>['groups'] =>
    networkData(atlas, chartSpec('network', { alliances: ['joint'] })).groups;

  test('before it is rings, as many as the source counts', () => {
    expect(groups(before)).toMatchObject([{ nodes: [], unnamed: 33, apart: { hubs: { count: 12 }, members: { count: 33 } } }]);
  });

  test('after it is a hub for each organisation, and a named dot for each village', () => {
    expect(groups(after)).toHaveLength(12);
    expect(
      groups(after)
        .flatMap(({ nodes }) => nodes.map(({ name }) => name))
        .toSorted(),
    ).toEqual(
      VILLAGES.slice(0, 33)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(groups(after).reduce((sum, { unnamed }) => sum + unnamed, 0)).toBe(0);
  });

  test('is drawn at both widths', () => {
    const figure = allianceFigure(after, { id: 'joint', alliance: after.alliances.get('joint') ?? fail() });
    for (const { marks } of [figure.narrow, figure.wide])
      expect(marks.filter((mark) => mark.kind === 'circle' && mark.class.startsWith('node ')).length).toBe(33);
  });
});

describe('the page of a village', () => {
  const states = (atlas: Atlas, code: string): readonly string[] => reachOf(atlas, 'village', code).grounds.map(({ state }) => state);
  const sentence = (atlas: Atlas, code: string): string => {
    const township: Township = atlas.content.townships.find(({ id }) => id === '990101102')?.data ?? fail();
    const place: Place = township.places.find((one) => one.code === code) ?? fail();
    return placeSentence(atlas, township, place);
  };

  test('before it says that nobody knows', () => {
    expect(alliancesOf(before, first)).toEqual([]);
    expect(states(before, first)).toEqual(['unknown']);
  });

  test('after it names the organisation', () => {
    expect(alliancesOf(after, first).map(({ id, member: { organisation } }) => [id, organisation])).toEqual([['joint', '甲村联村总支']]);
    expect(states(after, first)).toEqual(['listed']);
    expect(sentence(after, first)).toContain('公开的名单里有它：甲村联村总支。');
  });

  test('after, of a village that is not on the list, it says so', () => {
    expect(states(after, outside)).toEqual(['outside']);
    expect(sentence(after, outside)).not.toContain('名单');
  });

  test('a list that is not whole leaves the others unknown', () => {
    const part = atlasOf({ ...WITHOUT, membership: 'partial', members: list(5, 2) });
    expect(states(part, first)).toEqual(['listed']);
    expect(states(part, outside)).toEqual(['unknown']);
  });
});

describe('the map', () => {
  const tied = (atlas: Atlas): readonly (readonly string[])[] =>
    mapData(atlas)
      .places.filter(({ alliances }) => alliances.includes('joint'))
      .map(({ code, alliances }) => [code, ...alliances]);

  test('before it ties no dot to the alliance', () => {
    expect(tied(before)).toEqual([]);
    expect(mapData(before).places.length).toBeGreaterThan(VILLAGES.length);
  });

  test('after it ties each member to it once', () => {
    expect(tied(after)).toEqual(VILLAGES.slice(0, 33).map(({ code }) => [code, 'joint']));
    expect(placesIn(after.alliances.get('joint') ?? fail())).toEqual(VILLAGES.slice(0, 33).map(({ code }) => code));
  });

  test('ties a village that is in two of its organisations once, too', () => {
    const twice = atlasOf({
      membership: 'published',
      members: [...list(33, 12), { ...member(0, '乙村联村总支'), also: '名册写它两边都在。' }],
    });
    expect(tied(twice)[0]).toEqual([first, 'joint']);
  });
});

describe('a list with a mistake', () => {
  const with31 = { membership: 'published', members: list(31, 12) };
  const bad = (index: number, fields: object): object => ({
    membership: 'published',
    members: list(33, 12).map((one, at) => (at === index ? { ...one, ...fields } : one)),
  });

  test.each([
    ['too short', with31, '1  名单 31 个，原文 33 个。改法：补全名单；只公开了一部分就把 membership 改成 partial'],
    [
      'of a member that does not exist',
      bad(2, { name: '丙村', place: '990101102999' }),
      '1  没有编号是“990101102999”的地点。改法：是不是“990101102209”？',
    ],
    [
      'of a village that the register does not know',
      bad(2, { name: '莫村', place: undefined }),
      '1  名录里没有叫“莫村”的社区或村。改法：是不是“甲村”？',
    ],
    [
      'of a village under two names',
      bad(2, { name: '丙家村' }),
      '1  成员写的是“丙家村”，代码 990101102203 在名录里叫“丙村”。改法：名称照名录写；以前的名称写进 role',
    ],
  ])('%s', (_what, fields, said) => {
    expect(says(fields)).toContain(said);
  });

  test('a village in two organisations, unless the list says why', () => {
    const twice = (also?: string): object => ({
      membership: 'published',
      members: [...list(33, 12), { ...member(0, '乙村联村总支'), ...(also === undefined ? {} : { also }) }],
    });
    expect(says(twice())).toEqual([
      expect.stringContaining('“甲村”在“乙村联村总支”里，也在“甲村联村总支”里（joint.yaml:1），一个村一般只在一个联村党组织里'),
    ]);
    expect(says(twice('名册写它两边都在。'))).toEqual([]);
  });

  test('is refused as long as the list is called unpublished', () => {
    expect(says({ ...WITHOUT, members: list(33, 12) })).toEqual([expect.stringContaining('名单写着“未公开”，却列了成员')]);
  });
});

/** For what the fixture is known to have. */
function fail(): never {
  throw new Error('not in the fixture');
}
