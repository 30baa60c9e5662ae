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
  ['town-rooms', 6, '间', 'exact'],
  ['stories', 300, '场', 'more-than'],
  ['hours', 20, '小时', 'at-least'],
  ['share', 85.7, '%', 'exact'],
  ['growth', 142.9, '%', 'exact'],
  ['many', 700, '间', 'exact'],
  ['half', 1.5, '间', 'exact'],
  ['one', 1, '间', 'exact'],
  ['day', 31, '日', 'exact'],
  ['tenth', 10, '日', 'exact'],
  ['start', 2021, '', 'exact'],
  ['end', 2019, '年', 'exact'],
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
  dictionary: null,
  story: null,
  initiatives: [],
  pages: [],
  townships: [],
  geography: [],
  alliances: [],
  stops: [],
  routes: [],
  press: null,
  boundaries: [],
  glossary: [],
  sources: [],
  dispositions: [],
  fingerprints: [],
  corrections: [],
  releases: [],
  unread: [],
  raw: [],
  photos: [],
  pictures: [],
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
    'form: units\nper: 10\nfacts: [stories, hours]\ncaution: 各数各的。',
    'form: pairs\nfacts: [rooms, village-rooms]\ncaution: 不能相除。',
    'form: units\nfacts: [village-rooms]\nwhole: rooms\nrest: town-rooms',
    'form: comparison\nfacts: [share]\nmissing: 未见\ncaveat: 不比。\nrows: [{ name: 甲, organisations: one, part: village-rooms, whole: rooms, share: share }, { name: 乙, organisations: one, part: town-rooms }]',
    'form: timeline\nfacts: [end, start]\nevents: [{ year: end, until: start, text: 甲 }, { year: start, text: 乙 }]',
    'form: calendar\nyear: 2026\nfacts: [tenth]',
    'form: process\nfacts: [stories]\nsteps: [{ text: 开门, clause: 开门 }, { text: 讲故事, clause: 讲故事, note: "{stories}" }]',
    'form: network\ncentre: 书屋\nnodes: [{ name: 甲, clause: 甲 }, { name: 乙, clause: 乙 }]\ntotal: rooms',
    'form: ladder\nfacts: [rooms, village-rooms]\nrungs: [{ name: 甲, base: village-rooms, raised: rooms }, { name: 乙, base: rooms }]',
  ])('%s', (yaml) => {
    expect(problemsOf(yaml)).toEqual([]);
  });
});

describe('a chart that cannot is refused with its line', () => {
  test.each([
    [
      'unlike units on one axis',
      'form: bars\nfacts: [rooms, stories]',
      'chart-1.yaml:4 “rooms”的单位是“间”，“stories”的单位是“场”，不能放在一起比',
    ],
    [
      'unlike units on a ladder',
      'form: ladder\nfacts: [rooms, share]\nrungs: [{ name: 甲, base: rooms }, { name: 乙, base: share }]',
      'chart-1.yaml:5 “rooms”的单位是“间”，“share”的单位是“%”，不能放在一起比',
    ],
    ['one number alone', 'form: units\nfacts: [rooms]', 'chart-1.yaml:4 只有一个数字，不成比较'],
    ['a share of more than everything', 'form: shares\nfacts: [share, growth]', 'chart-1.yaml:4 “growth”超过了 100%'],
    ['a count drawn as a share', 'form: shares\nfacts: [rooms, village-rooms]', 'chart-1.yaml:4 “rooms”的单位是“间”，不是百分比'],
    [
      'a part larger than its whole',
      'form: units\nfacts: [rooms]\nwhole: village-rooms',
      'chart-1.yaml:4 “rooms”（42）比总数“village-rooms”（36）还大',
    ],
    ['too many squares', 'form: units\nfacts: [many, rooms]', 'chart-1.yaml:4 “many”要画 700 个方块，看不清'],
    ['half a square', 'form: units\nfacts: [half, rooms]', 'chart-1.yaml:4 “half”不是整数，不能一格一个'],
    [
      'a pair that is not exact',
      'form: pairs\nfacts: [rooms, stories]\ncaution: 不能相除。',
      'chart-1.yaml:4 “stories”不是确数，不能并排数格子',
    ],
    [
      'a pair of three',
      'form: pairs\nfacts: [rooms, village-rooms, many]\ncaution: 不能相除。',
      'chart-1.yaml:4 “facts”写得不对：列了 3 项',
    ],
    ['a day that some months lack', 'form: calendar\nyear: 2026\nfacts: [day]', 'chart-1.yaml:5 “day”是 31日，不是每个月都有这一天'],
    [
      'years that run backwards',
      'form: timeline\nfacts: [start]\nevents: [{ year: start, until: end, text: 甲 }, { year: start, text: 乙 }]',
      'chart-1.yaml:5 2019 年结束，却在 2021 年开始',
    ],
    [
      'more names than members',
      'form: network\ncentre: 书屋\nnodes: [{ name: 甲, clause: 甲 }, { name: 乙, clause: 乙 }]\ntotal: one',
      'chart-1.yaml:6 点到名的有 2 个，“one”说一共才 1 个',
    ],
    ['an unknown form', 'form: pie\nfacts: [rooms]', 'chart-1.yaml:3 “form”不能是“pie”'],
  ])('%s', (_name, yaml, problem) => {
    expect(problemsOf(yaml).map((one) => one.slice(0, problem.length))).toContain(problem);
  });

  test.each([
    ['in another order', 'form: bars\nfacts: [rooms, village-rooms]', 'form: bars\nfacts: [village-rooms, rooms]', 4],
    ['in another form', 'form: bars\nfacts: [rooms, village-rooms]', 'form: units\nfacts: [village-rooms]\nwhole: rooms', 4],
    [
      'on a ladder',
      'form: bars\nfacts: [rooms, village-rooms]',
      'form: ladder\nfacts: [rooms]\nrungs: [{ name: 甲, base: village-rooms, raised: rooms }, { name: 乙, base: rooms }]',
      5,
    ],
    ['as the same dots', 'form: places\nfacts: [rooms]\nshow: all', 'form: places\nfacts: [village-rooms]\nshow: all', 5],
    ['on the same day', 'form: calendar\nfacts: [tenth]\nyear: 2026', 'form: calendar\nfacts: [tenth]\nyear: 2027', 4],
  ])('two charts of the same facts, %s', (_how, first, second, line) => {
    expect(problemsOf(first, second)).toEqual([`chart-2.yaml:${line} 和图“chart-1”画的是同样的数据`]);
  });

  test('every form is offered when a form is unknown', () => {
    const [offer = ''] = read(Chart, 'chart', 'title: 图\nsubtitle: 间\nform: 饼图').problems.map(({ fix }) => fix);
    for (const { shape } of Chart.options) expect(offer).toMatch(new RegExp(`[：、]${shape.form.value} `));
  });
});
