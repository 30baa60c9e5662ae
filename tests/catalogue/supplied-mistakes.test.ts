import { describe, expect, test } from 'vitest';
import { list, member, says, WITHOUT } from './supplied.ts';

describe('a list with a mistake', () => {
  const with31 = { membership: 'published', members: list(31, 12) };
  const bad = (index: number, fields: object): object => ({
    membership: 'published',
    members: list(33, 12).map((one, at) => (at === index ? { ...one, ...fields } : one)),
  });

  test.each([
    ['too short', with31, '1  名单 31 个，原文 33 个。改法：补全名单；只公开了一部分就把 membership 改成 partial'],
    [
      'of a member that does not exist',
      bad(2, { name: '丙村', place: '990101102999' }),
      '1  没有编号是“990101102999”的地点。改法：是不是“990101102209”？',
    ],
    [
      'of a village that the register does not know',
      bad(2, { name: '莫村', place: undefined }),
      '1  名录里没有叫“莫村”的社区或村。改法：是不是“甲村”？',
    ],
    [
      'of a village under two names',
      bad(2, { name: '丙家村' }),
      '1  成员写的是“丙家村”，代码 990101102203 在名录里叫“丙村”。改法：名称照名录写；以前的名称写进 role',
    ],
  ])('%s', (_what, fields, said) => {
    expect(says(fields)).toContain(said);
  });

  test('a village in two organisations, unless the list says why', () => {
    const twice = (also?: string): object => ({
      membership: 'published',
      members: [...list(33, 12), { ...member(0, '乙村联村总支'), ...(also === undefined ? {} : { also }) }],
    });
    expect(says(twice())).toEqual([
      expect.stringContaining('“甲村”在“乙村联村总支”里，也在“甲村联村总支”里（joint.yaml:1），一个村一般只在一个联村党组织里'),
    ]);
    expect(says(twice('名册写它两边都在。'))).toEqual([]);
  });

  test('is refused as long as the list is called unpublished', () => {
    expect(says({ ...WITHOUT, members: list(33, 12) })).toEqual([expect.stringContaining('名单写着“未公开”，却列了成员')]);
  });
});
