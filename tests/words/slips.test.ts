import { describe, expect, test, vi } from 'vitest';
import { exactWords } from '../../src/checks/exact-words.ts';
import { readContent } from '../../src/reading/content.ts';
import { slipsIn, slipWords } from '../../src/words/slips.ts';

const { content } = readContent('content');
const { strict, names, wrong, right } = exactWords(content);
// The publisher keeps the names of leaders, so there is none to test with.
const words = slipWords([...strict, '杜家毫'], names, wrong, right);
const told = (text: string): readonly (readonly [string, string])[] => slipsIn(text, words).map(({ found, meant }) => [found, meant]);

describe('a name that is one sign wrong is told with the right one', () => {
  test.each([
    // Cases that were printed elsewhere.
    ['区攻府驻地', '攻府', '政府'],
    ['中华人民共合国成立', '中华人民共合国', '中华人民共和国'],
    ['成立领导小姐', '领导小姐', '领导小组'],
    ['书记杜家豪', '杜家豪', '杜家毫'],
    ['黑龙江省齐齐哈市', '齐齐哈市', '齐齐哈尔市'],
    ['开展扫黑险恶斗争', '扫黑险恶', '扫黑除恶'],
    // Places and groups of this district.
    ['在健新社区', '健新社区', '建新社区'],
    ['徐壁街道', '徐壁街道', '徐碧街道'],
    ['列冬街道', '列冬街道', '列东街道'],
    ['徐碧碧街道', '徐碧碧街道', '徐碧街道'],
    ['东侠社区', '东侠社区', '东霞社区'],
    ['去中山村', '中山村', '忠山村'],
    ['三明市三源区', '三源区', '三元区'],
    ['绿都楼宇党建连盟', '绿都楼宇党建连盟', '绿都楼宇党建联盟'],
    ['据三元新文网', '三元新文网', '三元新闻网'],
    ['江滨社区居名委员会', '居名委员会', '居民委员会'],
    ['富堡街道', '富堡街道', '富兴堡街道'],
    ['党群服中心', '党群服中心', '党群服务中心'],
  ])('%s', (text, found, meant) => {
    expect(told(text)).toEqual([[found, meant]]);
  });
});

describe('ordinary words and real neighbours are let pass', () => {
  test.each([
    '列东街道、列西街道、列东村、列西村',
    '徐碧街道、徐碧村、碧溪村、碧湖社区',
    '群一社区、群二社区、群英社区、小蕉社区、小蕉村',
    '岩前村、前村、中村、荆西村、荆东村',
    '新建社区活动室，建设社区，共建社区，示范社区，新社区',
    '村和社区，小山村，城中村，每个村，当地村民，各村村委会',
    '人民政府和人民政协',
    '市政府，首府，区委组织部',
    '北门的社区，在东街道口',
    '拓宽村集体经济增收渠道',
    '工作领导小组下设小组',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('over all that the site and its editors are told', () => {
  test('no name of the content is a slip of another', () => {
    expect([...names, ...strict].flatMap((name) => told(name))).toEqual([]);
  });

  test('no quotation of a source is', () => {
    const quoted = content.raw.flatMap(({ text }) => [...text.matchAll(/(?:quote|clause): (.*)/g)].map(([, words = '']) => words));
    expect(quoted.length).toBeGreaterThan(250);
    expect(quoted.flatMap(told)).toEqual([]);
  });
});

/** Looks into the tree of names for one text: the work, the same on every machine. */
function looksInto(count: number): number {
  const sign = (from: number, index: number): string => String.fromCodePoint(from + index);
  const many = Array.from({ length: count }, (_, index) => `${sign(0x4e00, index % 4000)}${sign(0x5e00, Math.floor(index / 40))}村`);
  const ready = slipWords([], many, new Map(), []);
  const spy = vi.spyOn(Map.prototype, 'get');
  slipsIn('社区和村一起议事，'.repeat(300), ready);
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

test('ten times as many names are not ten times the work on a text', () => {
  const [some, more] = [looksInto(2000), looksInto(20_000)];
  expect(some).toBeGreaterThan(1000);
  expect(more).toBeLessThan(some * 3);
});
