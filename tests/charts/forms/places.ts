import { record } from 'fast-check';
import { places } from '../../../src/charts/places/form.ts';
import { groups } from '../arbitrary.ts';
import { crowd, formCase } from '../form-case.ts';
import { AMOUNT, DISTRICT, dots, KINDS, LONG, TOWNSHIPS } from '../samples.ts';

export const placesCase = formCase(
  'places',
  places,
)({
  samples: {
    district: { groups: DISTRICT },
    kinds: { groups: KINDS },
    named: {
      groups: DISTRICT.map((group, index) => ({
        ...group,
        names: ['北门社区'],
        places: group.places.map((place) => ({ ...place, state: index % 2 ? ('unknown' as const) : ('covered' as const) })),
      })),
    },
    'long names': { groups: DISTRICT.map((group) => ({ ...group, label: LONG, names: [LONG, LONG], figure: AMOUNT })) },
    'one place': { groups: [{ key: 'g', label: '甲', places: dots('甲', 'village', 1) }] },
  },
  any: record({ groups: groups(8, 40) }),
  labelled: (label) => ({
    groups: DISTRICT.map((group) => ({ ...group, label, names: [label] })),
  }),
  crowds: {
    'places in twelve groups': {
      groups: TOWNSHIPS.map(([label], index) => ({ key: label, label, places: dots(label, 'village', index < 8 ? 417 : 416) })),
    },
    'places in one group': { groups: [{ key: 'g', label: '甲', places: dots('甲', 'village', 5000) }] },
    groups: {
      groups: crowd((index) => ({ key: `g${index}`, label: `第${index}组`, places: dots(`g${index}`, 'community', 1) })),
    },
  },
});
