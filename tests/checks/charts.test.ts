import { describe, expect, test } from 'vitest';
import { charts } from '../../src/checks/charts.ts';
import type { Content } from '../../src/reading/content.ts';
import { readEntry, type Entry } from '../../src/reading/entry.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { Chart } from '../../src/schema/chart.ts';
import { FactFile } from '../../src/schema/fact.ts';

/** id, value, unit, qualifier. */
const FACTS = [
  ['rooms', 42, '间', 'exact'],
  ['village-rooms', 36, '间', 'exact'],
  ['stories', 300, '场', 'more-than'],
  ['hours', 20, '小时', 'at-least'],
  ['share', 85.7, '%', 'exact'],
  ['growth', 142.9, '%', 'exact'],
  ['many', 700, '间', 'exact'],
  ['half', 1.5, '间', 'exact'],
  ['day', 31, '日', 'exact'],
  ['start', 2021, '', 'exact'],
  ['end', 2019, '', 'exact'],
] as const;

function read<T extends typeof Chart | typeof FactFile>(
  schema: T,
  id: string,
  yaml: string,
): { readonly entry: Entry<ReturnType<T['parse']>> | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { entry: readEntry(schema, id, `${id}.yaml`, yaml, problems) as Entry<ReturnType<T['parse']>> | null, problems };
}

const observation = (value: number, qualifier: string): string =>
  `{ asOf: 未注明, value: ${value}, qualifier: ${qualifier}, source: yunxiu, quote: 全县建成书屋, span: 书屋 }`;
const facts = `facts:\n${FACTS.map(([id, value, unit, qualifier]) => `  - { id: ${id}, label: 数, scope: 云岫县, unit: '${unit}', observations: [${observation(value, qualifier)}] }`).join('\n')}`;
const NOTHING = {
  site: null,
  moves: null,
  names: null,
  initiatives: [],
  pages: [],
  townships: [],
  alliances: [],
  sources: [],
  dispositions: [],
  fingerprints: [],
  unread: [],
};

/** What the schema and the checks say about charts of these texts. */
function problemsOf(...yamls: readonly string[]): readonly string[] {
  const ledger = read(FactFile, 'facts', facts);
  const all = yamls.map((yaml, index) => read(Chart, `chart-${index + 1}`, `title: 图\nsubtitle: 间\n${yaml}`));
  const content: Content = { ...NOTHING, facts: ledger.entry ? [ledger.entry] : [], charts: all.flatMap(({ entry }) => entry ?? []) };
  return [...ledger.problems, ...all.flatMap(({ problems }) => problems), ...charts(content)].map(
    ({ file, line, says }) => `${file}:${line} ${says}`,
  );
}

describe('a chart that can be drawn honestly passes', () => {
  test.each([
    'form: bars\nfacts: [rooms, village-rooms]',
    'form: units\nfacts: [village-rooms]\nwhole: rooms',
    'form: units\nper: 10\nfacts: [stories, hours]',
    'form: pairs\nfacts: [rooms, village-rooms]\ncaution: 不能相除。',
    'form: network\ncentre: 书屋\nnodes: [{ name: 甲 }, { name: 乙 }]\ntotal: rooms',
    'form: ladder\nfacts: [rooms, village-rooms]\nrungs: [{ name: 甲, base: village-rooms, raised: rooms }, { name: 乙, base: rooms }]',
  ])('%s', (yaml) => {
    expect(problemsOf(yaml)).toEqual([]);
  });
});

describe('a chart that cannot is refused with its line', () => {
  test.each([
    ['unlike units on one axis', 'form: bars\nfacts: [rooms, stories]', 'chart-1.yaml:4 一根轴上有 2 种单位（间、场）'],
    [
      'unlike units on a ladder',
      'form: ladder\nfacts: [rooms, share]\nrungs: [{ name: 甲, base: rooms }, { name: 乙, base: rooms }]',
      'chart-1.yaml:4 一根轴上有 2 种单位（间、%）',
    ],
    ['one number alone', 'form: units\nfacts: [rooms]', 'chart-1.yaml:4 只有一个数字，不成比较'],
    ['a share of more than everything', 'form: shares\nfacts: [share, growth]', 'chart-1.yaml:4 “growth”超过了 100%'],
    ['a count drawn as a share', 'form: shares\nfacts: [rooms, village-rooms]', 'chart-1.yaml:4 “rooms”的单位是“间”，不是百分比'],
    [
      'a part larger than its whole',
      'form: units\nfacts: [rooms]\nwhole: village-rooms',
      'chart-1.yaml:5 “rooms”比总数“village-rooms”还大',
    ],
    ['too many squares', 'form: units\nfacts: [many, rooms]', 'chart-1.yaml:4 “many”要画 700 个方块，看不清'],
    ['half a square', 'form: units\nfacts: [half, rooms]', 'chart-1.yaml:4 “half”不是整数，不能一格一个'],
    [
      'a pair that is not exact',
      'form: pairs\nfacts: [rooms, stories]\ncaution: 不能相除。',
      'chart-1.yaml:4 “stories”不是确数，不能并排数格子',
    ],
    ['a pair of three', 'form: pairs\nfacts: [rooms, village-rooms, many]\ncaution: 不能相除。', 'chart-1.yaml:4 “facts”写得不对'],
    ['a day that some months lack', 'form: calendar\nyear: 2026\nfacts: [day]', 'chart-1.yaml:5 第一个数据点是 31，不是每个月都有的日子'],
    [
      'years that run backwards',
      'form: timeline\nfacts: [start]\nevents: [{ year: start, until: end, text: 甲 }, { year: start, text: 乙 }]',
      'chart-1.yaml:5 “end”比“start”小',
    ],
    [
      'more names than members',
      'form: network\ncentre: 书屋\nnodes: [{ name: 甲 }, { name: 乙 }]\ntotal: half',
      'chart-1.yaml:5 列了 2 个成员，一共才 1.5 个',
    ],
    ['an unknown form', 'form: pie\nfacts: [rooms]', 'chart-1.yaml:3 “form”不能是“pie”'],
  ])('%s', (_name, yaml, problem) => {
    expect(problemsOf(yaml).map((one) => one.slice(0, problem.length))).toContain(problem);
  });

  test('two charts of the same facts', () => {
    expect(problemsOf('form: bars\nfacts: [rooms, village-rooms]', 'form: bars\nfacts: [village-rooms, rooms]')).toEqual([
      'chart-2.yaml:4 和“chart-1”画的是同样的数据',
    ]);
  });
});
