import { record } from 'fast-check';
import { bars } from '../../../src/charts/bars/form.ts';
import { anyData, tone } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { AMOUNT, datum, FLOOR, FUNDS, LONG } from '../samples.ts';

export const barsCase = formCase(
  'bars',
  bars,
)({
  samples: {
    open: { data: [FLOOR, FUNDS], tone: 'village' },
    'long labels': {
      data: [datum('a', LONG, AMOUNT, 5, null), datum('b', LONG, AMOUNT, 4, 9), datum('c', LONG, '1个', 0)],
      tone: 'village',
    },
    zeros: { data: [datum('a', '甲', '0个', 0), datum('b', '乙', '0个', 0)], tone: 'village' },
  },
  any: record({ data: anyData(100_000, 12), tone }),
  labelled: (label) => ({ data: [datum('a', label, '33个', 33), datum('b', label, '2余个', 2, 3)], tone: 'community' }),
  crowds: { data: { data: crowd((index) => datum(`d${index}`, `第${index}个`, `${index}个`, index)), tone: 'village' } },
});
