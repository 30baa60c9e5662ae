import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../src/catalogue/unknown.ts';
import { atlasWith, factYaml, UPPER } from './base.ts';
import { VISITED } from './visited.ts';

const alliance = (membership: string): string => `name: 灯会
named: true
kind: line
area: 云岫县
ours: true
initiative: river-watch
membership: ${membership}
evidence: [{ source: yunxiu, quote: 另有读书会5个 }]
`;
const source = (outlet: string, published: string, more = ''): string =>
  `title: 甲\noutlet: ${outlet}\npublished: ${published}\nkind: news\nseen: copy\n${more}`;

const base = atlasWith();
const gaps = gapsOf(base);

describe('mechanisms', () => {
  test('every gap of every mechanism is listed with how to supply it', () => {
    expect(gaps.mechanisms.map(({ initiative, what, supply }) => [initiative.id, what, supply])).toEqual([
      ['reading-rooms', '{circles}读书会的名单', '文化站的登记表'],
      ['river-watch', '各段河道归哪些人家', '县里的河道分段表'],
    ]);
  });
});

describe('undated numbers', () => {
  test('are grouped by mechanism, in its order, public data last', () => {
    const undated = `facts:\n${factYaml('lost', 7).replace("'2024'", '未注明')}${factYaml('dated', 8)}`;
    expect(gapsOf(atlasWith({ facts: { 'a-public': undated } })).undated.map(([entry, facts]) => [entry?.id, facts.length])).toEqual([
      ['reading-rooms', 11],
      ['river-watch', 7],
      [undefined, 1],
    ]);
  });

  test('are not the dated, the derived, the counted', () => {
    const ids = gaps.undated.flatMap(([, facts]) => facts.map(({ id }) => id));
    expect(ids).toContain('rooms');
    for (const id of ['night-readers', 'pilots', 'listed-places', 'watchers-per-team']) expect(ids).not.toContain(id);
  });

  test('are gone as soon as the last reading has a date', () => {
    const facts = `facts:\n  - id: reading
    label: 甲
    scope: 乙
    unit: 个
    observations:
      - { asOf: 未注明, value: 1, source: evening-paper, quote: 引文有1个, span: 1个 }
      - { asOf: '2024', value: 2, source: evening-paper, quote: 引文有2个, span: 2个 }\n`;
    expect(gapsOf(atlasWith({ facts: { zz: facts } })).undated.flatMap(([, all]) => all.map(({ id }) => id))).not.toContain('reading');
  });
});

test('memberships are those not wholly published', () => {
  expect(gaps.memberships.map(({ id }) => id)).toEqual(['reading-circles']);
  const more = gapsOf(atlasWith({ alliances: { half: alliance('partial'), none: alliance('unpublished'), whole: alliance('published') } }));
  expect(more.memberships.map(({ id }) => id)).toEqual(['reading-circles', 'half', 'none']);
});

test('positions are those of places without their own, by township; a township without such places is left out', () => {
  const { positions } = gapsOf(atlasWith({ townships: { '990101100': UPPER } }));
  expect(positions.map(([town, places]) => [town.name, places.map(({ name }) => name)])).toEqual([
    ['松影镇', ['松影社区', '竹湾村', '石桥村']],
  ]);
});

test('sources are those whose outlet or date is not known for sure', () => {
  expect(gaps.sources.map(({ id }) => id)).toEqual(['yunxiu']);
  const { sources } = gapsOf(
    atlasWith({
      sources: {
        sure: source('晚报', "'2021'"),
        'no-day': source('晚报', '未注明'),
        'no-outlet': source('未注明', "'2021'"),
        guessed: source('晚报', "'2021'", 'publishedNote: 按页面编号推断\n'),
      },
    }),
  );
  expect(sources.map(({ id }) => id)).toEqual(['yunxiu', 'no-day', 'no-outlet', 'guessed']);
});

test('the publisher is asked for every empty value, and for none that it has or that does not apply', () => {
  expect(gaps.publisher).toEqual(['承办单位', '联系电话', '公安备案号', '审图号']);
  const empty = `name: 甲
tagline: 乙
district: 丙
mainSource: yunxiu
address: ''
publisher: ''
organiser: 丁
contact: { email: '', phone: '1' }
filings: { icp: '', police: 戊, siteCode: '' }
mapApproval: 己
`;
  expect(gapsOf(atlasWith({ site: empty })).publisher).toEqual([
    '网站地址',
    '主办单位',
    '更正邮箱',
    'ICP备案号',
    '网站标识码',
    '全站第一次公开的时间',
  ]);
});

describe('stops', () => {
  test('are listed under each thing that nobody has published of them, and leave it once it is written', () => {
    const lacking = (atlas: ReturnType<typeof atlasWith>): readonly unknown[] =>
      gapsOf(atlas).stops.map(([what, stops]) => [what, stops.map(({ id }) => id)]);
    expect(lacking(atlasWith(VISITED))).toEqual([
      ['place', ['river-walk']],
      ['address', ['bamboo-hall', 'river-walk']],
      ['opening', ['bamboo-hall', 'river-walk']],
      ['access', ['river-walk']],
    ]);
    const told = `${VISITED.stops['river-walk'] ?? ''}place: '990101101202'\naddress: 河边\nopening: 全天\naccess: 平路。\n`;
    expect(lacking(atlasWith({ ...VISITED, stops: { ...VISITED.stops, 'river-walk': told } }))).toEqual([
      ['address', ['bamboo-hall']],
      ['opening', ['bamboo-hall']],
    ]);
    expect(gaps.stops).toEqual([]);
  });
});
