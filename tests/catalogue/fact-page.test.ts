import { describe, expect, test } from 'vitest';
import { factOf } from '../../src/catalogue/atlas.ts';
import { computedFrom, factVersion, findingOf, formulaText } from '../../src/catalogue/fact-page.ts';
import { standingOf } from '../../src/catalogue/standing.ts';
import { atlasWith } from './base.ts';

const atlas = atlasWith();
const fact = (id: string): ReturnType<typeof factOf> => factOf(atlas, id);

describe('the finding of a fact’s page', () => {
  test.each([
    ['rooms', '原文写的是“42间”，是确数。'],
    ['stories', '原文写的是“300多场”，是个区间：至少300场，不到400场。准确的数没有写。'],
    ['books', '原文写的是“1.2万余册”，是个区间：至少1.2万册，不到1.3万册。准确的数没有写。'],
    ['open-hours', '原文写的是“不少于20小时”，不少于20小时，上限没有写。'],
    ['night-readers', '来源写的是“约80人”，是约数，计算时按75人到85人算。'],
    ['room-share-computed', '与原文自己的比例一致。'],
  ])('of %s keeps the number as open as the source leaves it', (id, finding) => {
    expect(findingOf(atlas, fact(id))).toBe(finding);
  });

  test('of a counted number says from what it is counted', () => {
    expect(findingOf(atlas, fact('listed-places'))).toContain('清点出来的数');
  });
});

test.each([
  ['pilot-villages', 'corroborated'],
  ['rooms', 'reported'],
  ['night-readers', 'elsewhere'],
  ['listed-places', 'counted'],
  ['pilots', 'derived'],
])('%s is known as %s', (id, standing) => {
  expect(standingOf(atlas, fact(id))).toBe(standing);
});

test('only the reading of today is compared with the register', () => {
  const { now, ...rest } = fact('pilot-villages');
  const earlier = { ...now, asOf: '2020' };
  expect(standingOf(atlas, { ...rest, now, earlier: [earlier] }, earlier)).toBe('reported');
});

test('a formula keeps its signs and names its terms', () => {
  expect(formulaText('village-rooms / rooms')).toBe('{village-rooms} ÷ {rooms}');
  expect(formulaText('(pilot-communities + pilot-villages) * rooms')).toBe('（{pilot-communities} ＋ {pilot-villages}） × {rooms}');
});

test('a fact leads to what is computed from it', () => {
  expect(computedFrom(atlas, 'rooms').map(({ id }) => id)).toEqual(['room-share-computed']);
  expect(computedFrom(atlas, 'night-readers')).toEqual([]);
});

describe('the version of a fact', () => {
  const version = factVersion(atlas, fact('room-share-computed'));

  test('is the same for the same data', () => {
    const again = atlasWith();
    expect(factVersion(again, factOf(again, 'room-share-computed'))).toBe(version);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
  });

  test.each([
    ['its value', { now: { ...fact('rooms').now, text: '43间' } }],
    ['its note', { note: '只算建成的' }],
    ['how it is known', { corroborated: true }],
    ['its label', { label: '小书屋' }],
  ])('changes with %s', (_what, change) => {
    expect(factVersion(atlas, { ...fact('rooms'), ...change })).not.toBe(factVersion(atlas, fact('rooms')));
  });

  test('of a computed fact changes with a term of its formula', () => {
    const facts = new Map(atlas.facts).set('rooms', { ...fact('rooms'), now: { ...fact('rooms').now, text: '43间' } });
    expect(factVersion({ ...atlas, facts }, fact('room-share-computed'))).not.toBe(version);
  });
});
