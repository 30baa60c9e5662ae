import { expect, test } from 'vitest';
import { itemName } from '../../../src/catalogue/reviews/name.ts';
import { itemReviews } from '../../../src/reading/reviews.ts';
import { atlasWith } from '../base.ts';

const atlas = atlasWith({
  facts: {
    'public-county': `facts:
  - { id: ferries, label: 渡口, scope: 云岫县, unit: 个, observations: [{ asOf: '2024', value: 3, source: register, quote: 全县有渡口3个, span: 3个 }] }
  - { id: boats, label: 渡船, scope: 云岫县, unit: 条, observations: [{ asOf: '2024', value: 5, source: register, quote: 渡船5条, span: 5条 }] }
`,
  },
});
const names = new Map(itemReviews(atlas.content).map((item) => [item.key, itemName(atlas, item)]));

test('a file of facts is called after its mechanism, or after what it counts', () => {
  expect(names.get('facts/reading-rooms')).toBe('村级书屋');
  expect(names.get('facts/public-county')).toBe('渡口等2个数');
});

test('no item is called by its id', () => {
  expect([...names].filter(([, name]) => !/\p{Script=Han}/u.test(name))).toEqual([]);
});
