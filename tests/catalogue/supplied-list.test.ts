import { describe, expect, test } from 'vitest';
import { allianceFigure } from '../../src/catalogue/alliance-view.ts';
import { alliancesOf, placesIn } from '../../src/catalogue/alliances.ts';
import type { Atlas } from '../../src/catalogue/atlas.ts';
import { networkData } from '../../src/catalogue/charts/network.ts';
import { mapData } from '../../src/catalogue/map-data.ts';
import { panelReaches, reachKey } from '../../src/catalogue/map-page.ts';
import { placeSentence } from '../../src/catalogue/place-sentences.ts';
import { reachOf } from '../../src/catalogue/reach.ts';
import type { Place, Township } from '../../src/schema/place.ts';
import { chartSpec } from './base.ts';
import { atlasOf, list, member, says, VILLAGES, WITHOUT } from './supplied.ts';

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

  test('before its panel says the same of all villages, after it parts those on the list from the others', () => {
    const says = (atlas: Atlas, code: string): readonly string[] =>
      panelReaches(atlas)
        .get(reachKey(atlas, 'village', code))
        ?.grounds.map(({ state }) => state) ?? [];
    expect([says(before, first), says(before, outside)]).toEqual([['unknown'], ['unknown']]);
    expect([says(after, first), says(after, outside)]).toEqual([['listed'], ['outside']]);
    expect(panelReaches(after).size).toBe(panelReaches(before).size + 1);
  });

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

/** For what the fixture is known to have. */
function fail(): never {
  throw new Error('not in the fixture');
}
