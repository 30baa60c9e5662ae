import { array, boolean, integer, record } from 'fast-check';
import { comparison } from '../../../src/charts/comparison/form.ts';
import { tone, words } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { AREA, datum, LONG } from '../samples.ts';

export const comparisonCase = formCase(
  'comparison',
  comparison,
)({
  samples: {
    three: {
      areas: [AREA, { ...AREA, key: 'b', share: datum('s', '', '38.5%', 38.5) }, { ...AREA, key: 'c', whole: null, share: null }],
      missing: '总村数未见',
      caveat: '不比高低。',
      tone: 'village',
    },
    'long words': {
      areas: [
        { ...AREA, name: LONG, when: LONG },
        { ...AREA, key: 'c', whole: null, share: null, organisations: datum('o', '', LONG, 1) },
      ],
      missing: LONG,
      caveat: LONG,
      tone: 'village',
    },
  },
  any: record({
    areas: array(record({ name: words, when: words, percent: integer({ min: 0, max: 1000 }), known: boolean() }), {
      minLength: 1,
      maxLength: 5,
    }),
    missing: words,
    caveat: words,
    tone,
  }).map(({ areas, ...rest }) => ({
    ...rest,
    areas: areas.map(({ name, when, percent, known }, index) => ({
      ...AREA,
      key: `a${index}`,
      name,
      when,
      ...(known ? { share: datum('s', '', `${percent / 10}%`, percent / 10) } : { whole: null, share: null }),
    })),
  })),
  labelled: (label) => ({
    areas: [
      { ...AREA, name: label, when: label },
      { ...AREA, key: 'b', name: label, whole: null, share: null },
    ],
    missing: label,
    caveat: label,
    tone: 'village',
  }),
  crowds: {
    areas: {
      areas: crowd((index) => ({ ...AREA, key: `a${index}`, ...(index % 2 ? {} : { whole: null, share: null }) })),
      missing: '总数未见',
      caveat: '不比高低。',
      tone: 'village',
    },
  },
});
