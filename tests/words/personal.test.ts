import { describe, expect, test } from 'vitest';
import { personalIn } from '../../src/words/personal.ts';

const kinds = (line: string): readonly string[] => personalIn(line).map(({ kind }) => kind);

describe('what belongs to a person is found', () => {
  test.each([
    ['联系人手机13800000000', 'phone'],
    ['138 0000 0000', 'phone'],
    ['+86-138-0000-0000', 'phone'],
    ['１３８００００００００', 'phone'],
    ['（0999）5550000', 'phone'],
    ['0999-5550000', 'phone'],
    ['09995550000', 'phone'],
    ['400-000-0000', 'phone'],
    ['联系电话：5550000', 'phone'],
    ['990101190001019995', 'identity'],
    ['990101 19000101 9995', 'identity'],
    ['停在门口的闽Z00A00', 'plate'],
    ['闽Z·00A00', 'plate'],
    ['新能源车闽ZD00000', 'plate'],
    ['闽Z0000学', 'plate'],
    ['停着闽 Z 12345', 'plate'],
    ['WJ闽00000', 'plate'],
    ['WJ 闽·0000X', 'plate'],
    ['990101900101001', 'identity'],
    ['请发到nobody@example.com', 'email'],
    ['ｎｏｂｏｄｙ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'email'],
  ])('%s', (line, kind) => {
    expect(kinds(line)).toEqual([kind]);
  });

  test('each of several, with its middle hidden', () => {
    expect(personalIn('13800000000、闽Z00A00').map(({ masked }) => masked)).toEqual(['138****00', '闽Z0****00']);
  });
});

describe('what only looks like it is let pass', () => {
  test.each([
    ["code: '350404102206'", 'a code of the register'],
    ['990101190001019991', 'an ID number whose last sign does not fit'],
    ['"sha256": "a13800000000b0999555000012345678"', 'a checksum'],
    ['url: http://www.example.com/2023-11/27/content_13800000000.htm', 'an address'],
    ['lng: 117.13800000000', 'a degree'],
    ['published: 2026-01-05 09:00', 'a minute'],
    ['闽ICP备12345678号', 'a filing number'],
    ['GS（2024）0650号', 'an approval number'],
    ['闽G的车', 'half a plate'],
    ['云南省、新A座', 'a building'],
    ['拨打12345', 'a hotline of everybody'],
    ['5900万元，8.3万元，20150101', 'numbers'],
    ['0598', 'an area code'],
    ['990101901301001', 'fifteen digits with no month in them'],
    ['astro@5.1.0', 'a version'],
    ['https://example.com/@name', 'an address with a sign in it'],
  ])('%s: %s', (line) => {
    expect(kinds(line)).toEqual([]);
  });
});
