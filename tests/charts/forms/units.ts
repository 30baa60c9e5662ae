import { array, boolean, constantFrom, integer, record } from 'fast-check';
import { units } from '../../../src/charts/units/form.ts';
import { anyDatum, tone, words } from '../arbitrary.ts';
import { CROWD, crowd, formCase } from '../form-case.ts';
import { AMOUNT, CADRES, datum, FLOOR, JOINED, LONG, REST, TALKS, VILLAGES } from '../samples.ts';

const open = array(anyDatum('', 4000), { minLength: 1, maxLength: 4 }).map((all) =>
  all.map((one, index) => ({ datum: { ...one, key: `d${index}` } })),
);
const covered = record({
  part: integer({ min: 0, max: 400 }),
  rest: integer({ min: 0, max: 400 }),
  told: boolean(),
  label: words,
}).map(({ part, rest, told, label }) => [
  {
    datum: datum('part', label, `${part}个`, part),
    whole: datum('whole', label, `${part + rest}个`, part + rest),
    ...(told ? { rest: datum('rest', label, `${rest}个`, rest) } : {}),
  },
]);

export const unitsCase = formCase(
  'units',
  units,
)({
  samples: {
    open: { panels: [{ datum: TALKS }, { datum: CADRES }], per: 100, tone: 'activity' },
    whole: { panels: [{ datum: JOINED, whole: VILLAGES, rest: REST }], per: 1, tone: 'village' },
    'all of a whole': {
      panels: [{ datum: datum('a', '建立党组织的村', '74个', 74), whole: VILLAGES, rest: datum('r', '没有的村', '0个', 0) }],
      per: 1,
      tone: 'village',
    },
    'at least': { panels: [{ datum: FLOOR }], per: 100, tone: 'village' },
    'long labels': {
      panels: [{ datum: datum('a', LONG, AMOUNT, 590, null, LONG) }, { datum: datum('b', LONG, AMOUNT, 3, 4) }],
      per: 1,
      tone: 'village',
    },
  },
  any: record({ open, covered, whole: boolean(), per: constantFrom(1, 7, 10, 100), tone }).map(
    ({ open: counts, covered: part, whole, per, tone: of }) => ({ panels: whole ? part : counts, per, tone: of }),
  ),
  labelled: (label) => ({
    panels: [{ datum: datum('a', label, '58个', 58) }, { datum: datum('b', label, '7余个', 7, 8) }],
    per: 1,
    tone: 'village',
  }),
  crowds: {
    squares: { panels: [{ datum: datum('a', '甲', `${CROWD}余个`, CROWD, CROWD + 1000) }], per: 1, tone: 'village' },
    panels: { panels: crowd((index) => ({ datum: datum(`d${index}`, `第${index}个`, '3个', 3) })), per: 1, tone: 'village' },
  },
});
