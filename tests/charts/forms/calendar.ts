import { integer, record } from 'fast-check';
import { calendar } from '../../../src/charts/calendar/form.ts';
import { tone, words } from '../arbitrary.ts';
import { formCase } from '../form-case.ts';
import { AMOUNT } from '../samples.ts';

export const calendarCase = formCase(
  'calendar',
  calendar,
)({
  samples: {
    2026: { year: 2026, day: 20, text: '20日', tone: 'activity' },
    'a leap year': { year: 2028, day: 1, text: AMOUNT, tone: 'activity' },
  },
  any: record({ year: integer({ min: 1949, max: 2199 }), day: integer({ min: 1, max: 28 }), text: words, tone }),
  labelled: (label) => ({ year: 2026, day: 20, text: label, tone: 'activity' }),
  crowds: {},
});
