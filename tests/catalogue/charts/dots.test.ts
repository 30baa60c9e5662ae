import { describe, expect, test } from 'vitest';
import { placesData, townshipGroups } from '../../../src/catalogue/charts/dots.ts';
import type { ChartOf } from '../../../src/schema/chart.ts';
import { atlasWith, chartSpec, factYaml, UPPER } from '../base.ts';

const atlas = atlasWith({
  townships: { '990101100': UPPER },
  facts: { zz: `facts:\n${factYaml('every-village', 3, ', covers: village')}` },
});

const places = (spec: object): ChartOf<'places'> => chartSpec('places', spec);

/** Label, and each dot as its state and name. */
function told(spec: object): readonly (readonly string[])[] {
  return placesData(atlas, places(spec)).groups.map(({ label, places: dots }) => [
    label,
    ...dots.map(({ state, name }) => `${state} ${name}`),
  ]);
}

describe('dots of places', () => {
  test('are all solid where no place is singled out, by township in the order of codes', () => {
    expect(told({ show: 'all' })).toEqual([
      ['上溪乡', 'covered 上溪村'],
      ['松影镇', 'covered 松影社区', 'covered 竹湾村', 'covered 石桥村'],
    ]);
  });

  test('are solid for the named places, unknown for all others', () => {
    expect(told({ show: 'all', marked: ['990101101202'] })).toEqual([
      ['上溪乡', 'unknown 上溪村'],
      ['松影镇', 'unknown 松影社区', 'unknown 竹湾村', 'covered 石桥村'],
    ]);
    expect(placesData(atlas, places({ show: 'all', marked: ['990101101202'] })).groups.map(({ names }) => names)).toEqual([[], ['石桥村']]);
  });

  test('of one kind leave the others out, and a township that has none', () => {
    expect(told({ show: 'community' })).toEqual([['松影镇', 'covered 松影社区']]);
  });

  test('by kind have the number that speaks of all of them', () => {
    const { groups } = placesData(atlas, places({ show: 'all', by: 'kind', facts: ['rooms', 'every-village'] }));
    expect(groups.map(({ key, label, figure, places: dots }) => [key, label, figure, dots.length])).toEqual([
      ['community', '社区', undefined, 1],
      ['village', 'every-village', '3个', 3],
    ]);
  });

  test('by one kind are one group', () => {
    expect(told({ show: 'village', by: 'kind', marked: ['990101101201'] })).toEqual([
      ['村', 'unknown 上溪村', 'covered 竹湾村', 'unknown 石桥村'],
    ]);
  });

  test('by class stand in the order of the register, and a class without a place is left out', () => {
    expect(told({ show: 'all', by: 'class', marked: ['990101101001', '990101101202'] })).toEqual([
      ['镇中心区', 'covered 松影社区'],
      ['村庄', 'unknown 上溪村', 'unknown 竹湾村', 'covered 石桥村'],
    ]);
    expect(told({ show: 'village', by: 'class' }).map(([label]) => label)).toEqual(['村庄']);
  });

  test('know their township and their class in the register', () => {
    const dots = placesData(atlas, places({ show: 'all', by: 'kind' })).groups.flatMap((group) => group.places);
    expect(dots.map(({ name, township, class: of }) => [name, township, of])).toEqual([
      ['松影社区', '松影镇', '镇中心区'],
      ['上溪村', '上溪乡', '村庄'],
      ['竹湾村', '松影镇', '村庄'],
      ['石桥村', '松影镇', '村庄'],
    ]);
  });

  test('are the same dots in the whole county', () => {
    expect(townshipGroups(atlas).map(({ key, places: dots }) => [key, dots.map(({ key: code, kind }) => `${code} ${kind}`)])).toEqual([
      ['990101100', ['990101100201 village']],
      ['990101101', ['990101101001 community', '990101101201 village', '990101101202 village']],
    ]);
  });
});
