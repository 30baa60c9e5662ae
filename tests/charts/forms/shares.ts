import { record } from 'fast-check';
import { shares } from '../../../src/charts/shares/form.ts';
import { anyData, tone } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { datum, LONG } from '../samples.ts';

export const sharesCase = formCase(
  'shares',
  shares,
)({
  samples: {
    two: { data: [datum('a', '组织覆盖率', '97%', 97, 97, '%'), datum('b', '工作覆盖率', '100%', 100, 100, '%')], tone: 'organisation' },
    'long labels': { data: [datum('a', LONG, '44.6%', 44.6), datum('b', LONG, '0%', 0)], tone: 'organisation' },
  },
  any: record({ data: anyData(100, 6), tone }),
  labelled: (label) => ({ data: [datum('a', label, '97%', 97), datum('b', label, '0.1%', 0.1)], tone: 'organisation' }),
  crowds: { data: { data: crowd((index) => datum(`d${index}`, `第${index}个`, `${index % 101}%`, index % 101)), tone: 'village' } },
});
