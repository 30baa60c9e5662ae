import { array, integer, record } from 'fast-check';
import { timeline } from '../../../src/charts/timeline/form.ts';
import { tone, words } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { LONG } from '../samples.ts';

export const timelineCase = formCase(
  'timeline',
  timeline,
)({
  samples: {
    plan: {
      events: [
        { key: 'a', text: '村“两委”换届', from: 2021, until: 2021, when: '2021年' },
        { key: 'b', text: '三年行动方案', from: 2021, until: 2023, when: '2021—2023' },
        { key: 'c', text: '公开报道', from: 2024, until: 2024, when: '2024年报道' },
      ],
      tone: 'organisation',
    },
    'long words': {
      events: [2018, 2021, 2022].map((from, index) => ({ key: String(index), text: LONG, from, until: 2022, when: String(from) })),
      tone: 'organisation',
    },
    'many years': {
      events: [1949, 1998, 2026].map((from, index) => ({ key: String(index), text: LONG, from, until: from, when: String(from) })),
      tone: 'organisation',
    },
  },
  any: record({
    events: array(record({ text: words, from: integer({ min: 1990, max: 2030 }), years: integer({ min: 0, max: 10 }) }), {
      minLength: 1,
      maxLength: 8,
    }),
    tone,
  }).map(({ events, tone: of }) => ({
    events: events.map(({ text, from, years }, index) => ({ key: `e${index}`, text, from, until: from + years, when: `${from}年` })),
    tone: of,
  })),
  labelled: (label) => ({
    events: [2021, 2022, 2023].map((from) => ({ key: `e${from}`, text: label, from, until: 2023, when: `${from}年` })),
    tone: 'organisation',
  }),
  crowds: {
    events: {
      events: crowd((index) => ({
        key: `e${index}`,
        text: `第${index}件`,
        from: 2015 + (index % 7),
        until: 2016 + (index % 7),
        when: '',
      })),
      tone: 'organisation',
    },
  },
});
