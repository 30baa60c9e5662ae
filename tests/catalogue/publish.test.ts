import { describe, expect, test } from 'vitest';
import { factOf } from '../../src/catalogue/atlas.ts';
import type { PublishedFact } from '../../src/domain/fact.ts';
import { toDecimal } from '../../src/domain/rational.ts';
import { atlasWith, derivedYaml, factYaml } from './base.ts';

const base = atlasWith();

/** The interval that stands behind a printed number. */
function interval({ now }: PublishedFact): string {
  const { low, high, closed } = now.bounds;
  return `[${toDecimal(low, 1)}, ${high ? toDecimal(high, 1) : '∞'}${closed ? ']' : ')'}`;
}

describe('a fact of the source is printed as the source says it', () => {
  test.each([
    ['rooms', '42间', 'exact', '[42.0, 42.0]'],
    ['books', '1.2万余册', 'more-than', '[1.2, 1.3)'],
    ['slots', '三个', 'exact', '[3.0, 3.0]'],
    ['open-hours', '20小时以上', 'at-least', '[20.0, ∞)'],
    ['stories', '300多场', 'more-than', '[300.0, 400.0)'],
    ['listeners', '4500余人次', 'more-than', '[4500.0, 4600.0)'],
    ['night-readers', '约80人', 'about', '[75.0, 85.0)'],
    ['room-share', '85.7%', 'exact', '[85.7, 85.7]'],
  ])('%s is %s', (id, text, qualifier, bounds) => {
    const fact = factOf(base, id);
    expect([fact.now.text, fact.now.qualifier, interval(fact)]).toEqual([text, qualifier, bounds]);
  });
});

const invented = atlasWith({
  facts: {
    made: `facts:\n${factYaml('three', 3)}${factYaml('four', 4)}${factYaml('five', 5)}${factYaml('many', 154)}
  - id: members
    label: 会员
    scope: 云岫县
    unit: 名
    note: 只算登记的
    observations:
      - { asOf: '2021', value: 10, source: evening-paper, quote: 会员10名, span: 10名 }
      - { asOf: '2022', asOfNote: 按版面推断, value: 20, source: evening-paper, quote: 会员20名, span: 20名 }
      - { asOf: '2023', value: 30, source: evening-paper, quote: 会员30名, span: 30名 }
derived:
${derivedYaml('third', 'four / three')}${derivedYaml('half', 'five / four', '个', 2)}${derivedYaml('eighth', 'five / four', '个', 1)}
${derivedYaml('share', 'three / four', '%', 0)}${derivedYaml('rounded-share', 'four / three', '%')}
${derivedYaml('per-story', 'listeners / stories', '人次/场')}${derivedYaml('per-story-share', 'stories / listeners', '%')}
${derivedYaml('at-least', 'open-hours * three', '小时', 0)}${derivedYaml('narrow', 'listeners / many', '个', 0)}
${derivedYaml('below-zero', 'three - many', '个', 0)}${derivedYaml('below-zero-rounded', '(three - four) / three', '个', 1)}
${derivedYaml('of-derived', '(third + half) * two-of-them', '个', 3)}${derivedYaml('two-of-them', 'four / four', '个', 0)}
`,
  },
});

describe('a derived value says 约 as soon as a digit is rounded or a range is meant', () => {
  test.each([
    ['third', '约1.3个', 'about', '1.3333', '1.3334'],
    ['half', '1.25个', 'exact', '1.25', '1.25'],
    ['eighth', '约1.3个', 'about', '1.25', '1.25'],
    ['share', '75%', 'exact', '75', '75'],
    ['rounded-share', '133.3%', 'about', '133.3333', '133.3334'],
    ['per-story', '约11.3—15.3人次/场', 'about', '11.25', '15.3334'],
    ['per-story-share', '约6.5%—8.9%', 'about', '6.5217', '8.8889'],
    ['at-least', '60小时以上', 'at-least', '60', null],
    ['narrow', '约29—30个', 'about', '29.2207', '29.8702'],
    ['below-zero', '-151个', 'exact', '-151', '-151'],
    ['below-zero-rounded', '约-0.3个', 'about', '-0.3334', '-0.3333'],
    ['of-derived', '约2.583个', 'about', '2.5833', '2.5834'],
  ])('%s is %s', (id, text, qualifier, low, high) => {
    const { now, derived } = factOf(invented, id);
    expect([now.text, now.qualifier, derived?.low, derived?.high]).toEqual([text, qualifier, low, high]);
  });

  test('it has the printed lower end as its value, and keeps the exact interval', () => {
    const fact = factOf(invented, 'per-story');
    expect(fact.now.value).toBe(11.3);
    expect(interval(fact)).toBe('[11.3, 15.3)');
    expect(fact.now.asOf).toBe('未注明');
    expect(fact.now.evidence).toBeUndefined();
  });

  test('its formula is told in the numbers as they are printed', () => {
    expect(factOf(base, 'listeners-per-story').derived).toMatchObject({
      formula: 'listeners / stories',
      inWords: '4500余人次 ÷ 300多场',
      from: ['listeners', 'stories'],
      meaning: '一场故事平均有多少人次来听。',
      caution: '不说明有多少不同的人。',
    });
    expect(factOf(invented, 'of-derived').derived?.inWords).toBe('（约1.3个 ＋ 1.25个） × 1个');
    expect(factOf(invented, 'two-of-them').derived?.from).toEqual(['four']);
  });
});

describe('readings of several years', () => {
  const { now, earlier, note } = factOf(invented, 'members');

  test('the last one counts today, the others stay as they were', () => {
    expect([now.text, now.asOf, now.evidence?.quote]).toEqual(['30名', '2023', '会员30名']);
    expect(earlier.map(({ text, asOf }) => [asOf, text])).toEqual([
      ['2021', '10名'],
      ['2022', '20名'],
    ]);
  });

  test('a guessed date says how it was guessed, a note stays with its fact', () => {
    expect(earlier.map(({ asOfNote }) => asOfNote)).toEqual([undefined, '按版面推断']);
    expect(note).toBe('只算登记的');
    expect('note' in factOf(base, 'rooms')).toBe(false);
  });

  test('a single reading has none before it', () => {
    expect(factOf(base, 'rooms').earlier).toEqual([]);
  });
});

describe('how far a number is proven', () => {
  test.each([
    ['rooms', 'located'],
    ['night-readers', 'quoted-only'],
    ['pilots', 'derived'],
    ['listed-places', 'counted'],
  ])('%s is %s', (id, proof) => {
    expect(factOf(base, id).proof).toBe(proof);
  });

  test('a quote is found in the text by machine: part, paragraph, clause, and how many clauses', () => {
    expect(factOf(base, 'rooms').now.evidence).toEqual({
      source: 'yunxiu',
      quote: '全县建成书屋42间',
      span: '42间',
      at: { part: 'body', paragraph: 2, clause: 5, clauses: 1 },
    });
    expect(factOf(base, 'village-rooms').now.evidence?.at).toMatchObject({ clause: 6, clauses: 2 });
    expect(factOf(base, 'night-readers').now.evidence).toEqual({
      source: 'evening-paper',
      quote: '每晚约80人来书屋夜读',
      span: '约80人',
    });
  });

  test('only what can be compared with the register says that the register agrees', () => {
    const agreeing = [...base.facts.values()].filter(({ corroborated }) => corroborated).map(({ id }) => id);
    expect(agreeing).toEqual(['pilot-communities', 'pilot-villages']);
  });

  test('what the site counts itself is dated by the register it counts', () => {
    expect(factOf(base, 'listed-places').now).toMatchObject({ text: '3个', value: 3, qualifier: 'exact', asOf: '2023' });
    const undated = atlasWith({ facts: { own: 'counted:\n  - { id: own, label: 机制, scope: 云岫县, counts: initiatives, unit: 项 }\n' } });
    expect(factOf(undated, 'own')).toMatchObject({ initiative: null, now: { text: '2项', asOf: '未注明' } });
  });
});

test('facts keep the order of the ledger, the first of a repeated id counts', () => {
  expect([...base.facts.keys()].slice(0, 3)).toEqual(['rooms', 'village-rooms', 'room-share']);
  const twice = atlasWith({ facts: { zz: `facts:\n${factYaml('rooms', 7)}${factYaml('last', 8)}` } });
  expect(factOf(twice, 'rooms').now.text).toBe('42间');
  expect([...twice.facts.keys()].at(-1)).toBe('last');
});

test('a fact knows its mechanism, and public data has none', () => {
  expect(factOf(base, 'teams').initiative).toBe('river-watch');
  expect(factOf(invented, 'three').initiative).toBeNull();
});

test('a long chain of formulas is computed once a link', () => {
  const links = Array.from({ length: 40 }, (_, index) => derivedYaml(`link-${index + 1}`, `link-${index} - link-${index} + link-${index}`));
  const chain = atlasWith({ facts: { chain: `facts:\n${factYaml('link-0', 6)}derived:\n${links.join('')}` } });
  expect(factOf(chain, 'link-40').now.text).toBe('6.0个');
});

describe('what cannot be published is refused', () => {
  test.each([
    ['no such fact', 'rooms / nothing', '没有编号是“nothing”的数据点'],
    ['a circle', 'bad / rooms', '算式绕了一圈：bad → bad'],
    ['a division by zero', 'rooms / (rooms - rooms)', '除数可能是零'],
  ])('%s', (_name, formula, reason) => {
    expect(() => atlasWith({ facts: { zz: `derived:\n${derivedYaml('bad', formula)}` } })).toThrow(reason);
  });
});
