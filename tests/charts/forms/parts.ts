import { array, option, record } from 'fast-check';
import { parts } from '../../../src/charts/parts/form.ts';
import { tone, words } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { LONG, MANY, SIX } from '../samples.ts';

export const partsCase = formCase(
  'parts',
  parts,
)({
  samples: {
    six: SIX,
    three: {
      centre: '近邻三家',
      parts: MANY.slice(0, 3).map(({ key }) => ({ key, name: '近邻网格管家', note: '按网格管起来' })),
      tone: 'community',
    },
    'long names': { centre: '近邻', parts: MANY.slice(0, 8), tone: 'community' },
    'a long centre': { centre: LONG, parts: MANY.slice(0, 5), tone: 'community' },
    'many parts': { centre: '近邻', parts: MANY, tone: 'community' },
    one: { centre: '一个', parts: [{ key: 'a', name: '甲' }], tone: 'community' },
  },
  any: record({
    centre: words,
    parts: array(record({ name: words, note: option(words, { nil: undefined }) }), { minLength: 1, maxLength: 12 }),
    tone,
  }).map(({ centre, parts: all, tone: of }) => ({
    centre,
    parts: all.map(({ name, note }, index) => ({ key: `p${index}`, name, ...(note === undefined ? {} : { note }) })),
    tone: of,
  })),
  labelled: (label) => ({ centre: label, parts: ['a', 'b', 'c'].map((key) => ({ key, name: label, note: label })), tone: 'organisation' }),
  crowds: { parts: { centre: '近邻', parts: crowd((index) => ({ key: `p${index}`, name: `第${index}条` })), tone: 'community' } },
});
