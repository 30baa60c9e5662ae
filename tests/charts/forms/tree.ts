import { record } from 'fast-check';
import { tree } from '../../../src/charts/tree/form.ts';
import { anyData, groups, words } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { AMOUNT, datum, DISTRICT, dots, LONG, TOWNSHIPS } from '../samples.ts';

const ROOT = '三明市三元区';

export const treeCase = formCase(
  'tree',
  tree,
)({
  samples: {
    district: {
      root: ROOT,
      branches: DISTRICT,
      totals: [datum('grids', '网格', '556个', 556), datum('heads', '楼栋长', '2300余名', 2300, 2400)],
    },
    'without totals': { root: ROOT, branches: DISTRICT, totals: [] },
    'long names': { root: ROOT, branches: DISTRICT.map((group) => ({ ...group, label: '一个名称很长的街道' })), totals: [] },
    'long totals': { root: LONG, branches: DISTRICT.slice(0, 2), totals: [datum('grids', LONG, AMOUNT, 556)] },
  },
  any: record({ root: words, branches: groups(8, 30), totals: anyData(5000, 3) }),
  labelled: (label) => ({ root: ROOT, branches: DISTRICT, totals: [datum('grids', label, '556个', 556)] }),
  crowds: {
    places: {
      root: ROOT,
      branches: TOWNSHIPS.map(([label], index) => ({ key: label, label, places: dots(label, 'village', index < 8 ? 417 : 416) })),
      totals: [],
    },
    branches: {
      root: ROOT,
      branches: crowd((index) => ({ key: `b${index}`, label: `第${index}个`, places: dots(`b${index}`, 'community', 1) })),
      totals: [],
    },
    totals: { root: ROOT, branches: DISTRICT, totals: crowd((index) => datum(`t${index}`, '数', `${index}个`, index)) },
  },
});
