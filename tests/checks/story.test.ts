import { expect, test } from 'vitest';
import { story } from '../../src/checks/story.ts';
import { contentWith, factYaml } from '../catalogue/base.ts';

const FACTS = `facts:
${factYaml('every-village', 3, ', covers: village')}${factYaml('about-villages', 3, ', among: village', ', qualifier: about')}${factYaml('some-villages', 2, ', among: village')}`;

const says = (...steps: readonly string[]): readonly string[] =>
  story(
    contentWith({ facts: { more: FACTS }, story: `steps:\n${steps.map((step) => `  - { title: 甲, text: 乙, ${step} }\n`).join('')}` }),
  ).map(({ line, says: text }) => `${line} ${text}`);

test('steps pass that the data can be drawn for', () => {
  expect(
    says(
      'id: a, show: townships',
      'id: b, show: all-of, fact: every-village, label: 村',
      'id: c, show: some-of, fact: some-villages, label: 名单未公开, unknown: 村',
      'id: d, show: find',
    ),
  ).toEqual([]);
});

test.each([
  ['id: a, show: some-of, fact: about-villages, label: 名单未公开, unknown: 村', '2 “about-villages”不是确数，方块数不出来'],
  ['id: a, show: some-of, fact: every-village, label: 名单未公开, unknown: 村', '2 “every-village”没有说是哪一类地方里的一部分'],
  ['id: a, show: all-of, fact: some-villages, label: 村', '2 “some-villages”没有说覆盖全部社区或全部村'],
])('%s is refused', (step, complaint) => {
  expect(says(step)).toEqual([complaint]);
});

test('an unknown fact is left to the check of references', () => {
  expect(says('id: a, show: all-of, fact: nothing, label: 村', 'id: b, show: named, lists: [nothing]')).toEqual([]);
});

test('more names than a phone has room for are refused', () => {
  const content = contentWith({
    story: 'steps:\n  - { id: a, show: named, title: 甲, text: 乙, lists: [many] }\n',
    initiatives: {
      'river-watch': {
        lists: [
          {
            id: 'many',
            title: '很多',
            source: 'yunxiu',
            items: Array.from({ length: 7 }, (_, index) => ({ text: '甲', place: `99010110120${index}` })),
          },
        ],
      },
    },
  });
  expect(story(content).map((problem) => problem.says)).toEqual(['这些清单点到 7 个地方，图上最多写得下 6 个名字']);
});
