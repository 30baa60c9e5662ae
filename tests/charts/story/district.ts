import type { StoryData, StoryPlace, StoryView } from '../../../src/charts/story/data.ts';
import { TOWNSHIPS } from '../samples.ts';

/** Where the seats lie to each other, roughly. */
const SEATS: readonly (readonly [lng: number, lat: number])[] = [
  [117.633, 26.276],
  [117.625, 26.269],
  [117.641, 26.279],
  [117.606, 26.237],
  [117.606, 26.244],
  [117.601, 26.231],
  [117.549, 26.193],
  [117.645, 26.314],
  [117.727, 26.311],
  [117.535, 26.165],
  [117.452, 26.263],
  [117.662, 26.174],
];

function placesOf(kind: StoryPlace['kind']): readonly StoryPlace[] {
  return TOWNSHIPS.flatMap(([township, communities, villages], unit) =>
    Array.from({ length: kind === 'community' ? communities : villages }, (_, index) => ({
      code: `3504040${unit + 10}${kind === 'community' ? '0' : '2'}${String(index + 1).padStart(2, '0')}`,
      name: `${township.slice(0, 2)}${index + 1}`,
      kind,
      township,
      class: kind === 'village' ? (index === 0 ? '城乡结合区' : '村庄') : unit < 7 ? '主城区' : '镇中心区',
    })),
  );
}

/** The district's own numbers of communities and villages, with invented names. */
export function district(): StoryData {
  return {
    places: [...placesOf('community'), ...placesOf('village')],
    townships: TOWNSHIPS.map(([name], index) => ({ name, lng: SEATS[index]?.[0] ?? 0, lat: SEATS[index]?.[1] ?? 0 })),
  };
}

/** One view of each sort, as the home page has them. */
export const VIEWS: readonly (readonly [name: string, view: StoryView])[] = [
  ['townships', { show: 'townships' }],
  ['kinds', { show: 'kinds', heads: { community: { figure: '58个', label: '社区' }, village: { figure: '74个', label: '村' } } }],
  [
    'classes',
    { show: 'classes', classes: ['主城区', '城乡结合区', '镇中心区', '特殊区域', '村庄'], counted: (count): string => `${count}个` },
  ],
  ['communities', { show: 'all-of', kind: 'community', head: { figure: '58个', label: '社区，“一党委三中心（站）”全覆盖' }, others: '村' }],
  ['villages', { show: 'all-of', kind: 'village', head: { figure: '74个', label: '村，“三中心（站）”建设完成' }, others: '社区' }],
  [
    'joint',
    {
      show: 'some-of',
      kind: 'village',
      head: { figure: '74个', label: '村，哪些在内不知道' },
      count: 33,
      some: { figure: '33个', label: '名单未公开' },
      others: '社区',
    },
  ],
  ['named', { show: 'named', codes: ['350404012001', '350404015003', '350404014002', '350404013005', '350404011201'] }],
];
