import { record } from 'fast-check';
import { pairs } from '../../../src/charts/pairs/form.ts';
import { anyDatum, tone, words } from '../arbitrary.ts';
import { CROWD, formCase } from '../form-case.ts';
import { AMOUNT, datum, LONG, MEMBERS, SEEKERS } from '../samples.ts';

export const pairsCase = formCase(
  'pairs',
  pairs,
)({
  samples: {
    youth: { pair: [SEEKERS, MEMBERS], tones: ['organisation', 'organisation'], caution: '不是转化率。' },
    'long labels': { pair: [datum('a', LONG, AMOUNT, 400), datum('b', LONG, AMOUNT, 0)], tones: ['community', 'village'], caution: LONG },
    'one large': { pair: [datum('a', '甲', '1500名', 1500), datum('b', '乙', '1名', 1)], tones: ['community', 'village'], caution: LONG },
  },
  any: record({ first: anyDatum('a', 800), second: anyDatum('b', 800), tone, other: tone, caution: words }).map(
    ({ first, second, tone: one, other, caution }) => ({ pair: [first, second], tones: [one, other], caution }),
  ),
  labelled: (label) => ({
    pair: [datum('a', label, '57名', 57), datum('b', label, '24名', 24)],
    tones: ['organisation', 'village'],
    caution: label,
  }),
  crowds: {
    squares: {
      pair: [datum('a', '甲', `${CROWD}名`, CROWD), datum('b', '乙', `${CROWD}名`, CROWD)],
      tones: ['community', 'village'],
      caution: LONG,
    },
  },
});
