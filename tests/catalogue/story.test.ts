import { describe, expect, test } from 'vitest';
import { storyData, storyOf } from '../../src/catalogue/story.ts';
import { atlasWith, factYaml, UPPER } from './base.ts';

const FACTS = `facts:
${factYaml('every-village', 3, ', covers: village')}${factYaml('every-community', 1, ', covers: community')}${factYaml('some-villages', 2, ', among: village')}`;

/** A story of one step of each sort that needs more than its name. */
const STORY = `steps:
  - { id: a, show: all-of, title: 甲, text: 乙, fact: every-village, label: '村，{every-village}' }
  - { id: b, show: all-of, title: 甲, text: 乙, fact: every-community, label: 社区 }
  - { id: c, show: some-of, title: 甲, text: 乙, fact: some-villages, label: 名单未公开, unknown: 不知道 }
  - { id: d, show: classes, title: 甲, text: 乙 }
  - { id: e, show: named, title: 甲, text: 乙, lists: [room-rules] }
  - { id: f, show: find, title: 甲, text: 乙 }
`;

const atlas = atlasWith({
  facts: { more: FACTS },
  townships: { '990101100': UPPER },
  story: STORY,
  initiatives: {
    'reading-rooms': {
      lists: [
        {
          id: 'room-rules',
          title: '点到名的',
          source: 'yunxiu',
          items: [
            { text: '石桥', place: '990101101202' },
            { text: '上溪', place: '990101100201' },
            { text: '石桥又一次', place: '990101101202' },
            { text: '没有地方的' },
          ],
        },
      ],
    },
  },
});
const step = (id: string): ReturnType<typeof storyOf>['steps'][number] => {
  const found = storyOf(atlas).steps.find((told) => told.step.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('the dots keep one order: communities, then villages, by their codes', () => {
  const { places, townships } = storyData(atlas);
  expect(places.map(({ name, township }) => `${name} ${township}`)).toEqual([
    '松影社区 松影镇',
    '上溪村 上溪乡',
    '竹湾村 松影镇',
    '石桥村 松影镇',
  ]);
  expect(townships).toEqual([
    { name: '上溪乡', lng: 118.4, lat: 26.4 },
    { name: '松影镇', lng: 118.5, lat: 26.5 },
  ]);
});

describe('a step is told with the numbers of the ledger', () => {
  test('all of a kind', () => {
    expect(step('a')).toMatchObject({
      view: { show: 'all-of', kind: 'village', head: { figure: '3个', label: '村，3个' }, others: '社区' },
      sentence: '3个村的点全是实心的，别的点退到下面。',
    });
    expect(step('b').view).toMatchObject({ kind: 'community', head: { figure: '1个', label: '社区' }, others: '村' });
  });

  test('a count of which nobody knows the members', () => {
    expect(step('c')).toMatchObject({
      view: {
        show: 'some-of',
        kind: 'village',
        head: { figure: '3个', label: '不知道' },
        count: 2,
        some: { figure: '2个', label: '名单未公开' },
        others: '社区',
      },
      sentence: '3个村都画成虚线圈，不知道哪些在内；旁边另有2个方块，只表示有多少，不表示是哪几个。',
    });
  });

  test('classes that nothing belongs to are left out of the sentence', () => {
    expect(step('d').sentence).toBe('按城乡分类排成几行：镇中心区，社区1个；村庄，村3个。');
  });

  test('those that are named, each once, in the order of the list', () => {
    expect(step('e')).toMatchObject({
      view: { show: 'named', codes: ['990101101202', '990101100201'] },
      sentence: '从点里站出来的是石桥村（松影镇）、上溪村（上溪乡）。',
    });
  });

  test('finding looks like the townships it starts from', () => {
    expect(step('f')).toMatchObject({
      view: { show: 'townships' },
      sentence: '4个点按乡镇街道围成2组：上溪乡1个、松影镇3个。',
    });
  });
});
