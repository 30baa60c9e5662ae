import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explainAll } from '../../src/reading/explain.ts';
import { Id, PlaceCode, TownshipCode, WebAddress, When } from '../../src/schema/common.ts';
import { Fact } from '../../src/schema/fact.ts';

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

describe('what editors write is accepted or refused', () => {
  test.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
    ['an id', Id, ['rooms', 'joint-villages', 'a1'], ['', 'Rooms', '书屋', '1a', '-a', 'a_b', 'a b', 7]],
    [
      'a time',
      When,
      ['未注明', '2021', '2021-10', '2021-10-17', '2024-02-29'],
      ['', '2021年', '2021-13', '2021-00', '2021-10-32', '2021-02-30', '2023-02-29', '2021-10-17T00:00', '21', 2021, null],
    ],
    ['a township code', TownshipCode, ['350404001'], ['35040400', '3504040010', '35040400a', 350404001]],
    ['a place code', PlaceCode, ['350404001001'], ['350404001', 350404001001]],
    [
      'an address',
      WebAddress,
      ['https://a.gov.cn/x?y=1', 'http://a.cn'],
      ['a.cn', 'javascript:alert(1)', 'data:text/html,x', 'ftp://a.cn', '//a.cn', ''],
    ],
    ['a unit', Fact.shape.unit, ['', '个', '万元', '%', '元/月', '个百分点'], ['个，58名', '3个', '个 名', '很长很长很长的单位']],
  ])('%s', (_what, schema, good, bad) => {
    for (const value of good) expect(accepts(schema, value), String(value)).toBe(true);
    for (const value of bad) expect(accepts(schema, value), String(value)).toBe(false);
  });
});

/** One field for every kind of complaint zod can make, without any message of our own. */
const Plain = z.strictObject({
  text: z.string().min(2).max(3),
  number: z.number().min(1).max(3),
  positive: z.number().positive(),
  whole: z.int(),
  yes: z.boolean(),
  list: z.array(z.string()).min(1).max(2),
  pair: z.tuple([z.int(), z.int()]),
  choice: z.enum(['red', 'green']),
  either: z.union([z.number(), z.literal('none')]),
  pattern: z.string().regex(/^x$/),
  group: z.strictObject({ a: z.string() }),
});
const GOOD = {
  text: 'ab',
  number: 1,
  positive: 1,
  whole: 1,
  yes: true,
  list: ['a'],
  pair: [1, 2],
  choice: 'red',
  either: 1,
  pattern: 'x',
  group: { a: 'b' },
};

describe('every complaint of the library is put into Chinese', () => {
  const wrong: readonly unknown[] = [
    undefined,
    null,
    '',
    'abcd',
    0,
    9,
    1.5,
    -1,
    true,
    [],
    ['a', 'b', 'c'],
    [1],
    [1, 2, 3],
    {},
    { a: 'b', c: 1 },
    { a: 1 },
  ];
  test.each(Object.keys(GOOD))('%s', (field) => {
    for (const value of wrong) {
      const data = { ...GOOD, [field]: value };
      const parsed = Plain.safeParse(data);
      if (parsed.success) continue;
      const problems = explainAll(parsed.error, Plain, data, 'x.yaml', () => 1, new Set());
      expect(problems.length).toBeGreaterThan(0);
      for (const { says, fix } of problems) {
        expect(`${says} ${fix}`).not.toMatch(/expected|invalid|Too |must|\[object/i);
        expect(says).toMatch(/\p{Script=Han}/u);
        expect(fix).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
