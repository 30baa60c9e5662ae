import { array, boolean, integer, option, record } from 'fast-check';
import { ladder } from '../../../src/charts/ladder/form.ts';
import { words } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { datum, LONG, PAY } from '../samples.ts';

const pay = (key: string, amount: number): ReturnType<typeof datum> => datum(key, '', `${amount}元/月`, amount, amount, '元/月');

export const ladderCase = formCase(
  'ladder',
  ladder,
)({
  samples: {
    pay: PAY,
    'long labels': {
      rungs: [
        { name: LONG, base: datum('a', '', '123456.5元/月', 0), raised: datum('b', '', '123456.5元/月', 1), raisedName: LONG },
        { name: LONG, base: datum('c', '', '123456.5元/月', 1), raised: datum('d', '负责日常事务的副职', '123456.5元/月', 1) },
      ],
    },
  },
  any: array(
    record({
      name: words,
      base: integer({ min: 0, max: 20_000 }),
      rise: integer({ min: 0, max: 20_000 }),
      raised: boolean(),
      raisedName: option(words, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  ).map((all) => ({
    rungs: all.map(({ name, base, rise, raised, raisedName }, index) => ({
      name,
      base: pay(`b${index}`, base),
      ...(raised ? { raised: pay(`r${index}`, base + rise) } : {}),
      ...(raisedName === undefined ? {} : { raisedName }),
    })),
  })),
  labelled: (label) => ({
    rungs: [
      { name: label, base: pay('a', 1200), raised: pay('b', 1500), raisedName: label },
      { name: label, base: pay('c', 200) },
    ],
  }),
  crowds: {
    rungs: { rungs: crowd((index) => ({ name: `第${index}组`, base: pay(`b${index}`, index % 900), raised: pay(`r${index}`, 2000) })) },
  },
});
