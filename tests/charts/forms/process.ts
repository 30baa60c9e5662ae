import { array, option, record } from 'fast-check';
import { process } from '../../../src/charts/process/form.ts';
import { tone, words } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { LONG, MANY } from '../samples.ts';

export const processCase = formCase(
  'process',
  process,
)({
  samples: {
    three: {
      steps: ['a', 'b', 'c'].map((key) => ({
        key,
        name: '号召',
        note: '饿了么等外卖行业党支部',
        items: ['访民情', '听民声'],
      })),
      tone: 'activity',
    },
    'long words': { steps: MANY.slice(0, 4).map((one) => ({ ...one, items: [LONG, LONG] })), tone: 'activity' },
    'many steps': { steps: MANY.map((one) => ({ ...one, items: [] })), tone: 'organisation' },
  },
  any: record({
    steps: array(record({ name: words, note: option(words, { nil: undefined }), items: array(words, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 8,
    }),
    tone,
  }).map(({ steps, tone: of }) => ({
    steps: steps.map(({ name, note, items }, index) => ({ key: `s${index}`, name, items, ...(note === undefined ? {} : { note }) })),
    tone: of,
  })),
  labelled: (label) => ({
    steps: ['a', 'b', 'c', 'd'].map((key) => ({ key, name: label, note: label, items: [label] })),
    tone: 'activity',
  }),
  crowds: {
    steps: { steps: crowd((index) => ({ key: `s${index}`, name: `第${index}步`, items: [] })), tone: 'activity' },
    items: {
      steps: [
        { key: 'a', name: '甲', items: crowd((index) => `第${index}件`) },
        { key: 'b', name: '乙', items: [] },
      ],
      tone: 'activity',
    },
  },
});
