import fc from 'fast-check';
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
    // However it is broken up.
    ['电话：0999—5550000', 'phone'],
    ['电话：0999–5550000', 'phone'],
    ['电话：0999——5550000', 'phone'],
    ['0999 - 5550000', 'phone'],
    ['0999.5550000', 'phone'],
    ['0999-555-0000', 'phone'],
    ['0999-5550000-801', 'phone'],
    ['电话:555-0000', 'phone'],
    ['电话 : 5550 0000', 'phone'],
    ['138—0000—0000', 'phone'],
    ['138−0000−0000', 'phone'],
    ['1380 000 0000', 'phone'],
    ['1380.000.0000', 'phone'],
    ['138.0000.0000', 'phone'],
    ['138\t0000\t0000', 'phone'],
    ['138\u200b0000\u200b0000', 'phone'],
    ['138\u00a00000\u30000000', 'phone'],
    ['13800000000/13900000000', 'phone'],
    ['+86 999 5550000', 'phone'],
    ['+86-0999-5550000', 'phone'],
    ['400.000.0000', 'phone'],
    ['990101 1900 0101 9995', 'identity'],
    ['990101—1900—0101—9995', 'identity'],
    ['990101.19000101.9995', 'identity'],
    ['9901 0119 0001 0199 95', 'identity'],
    ['9901011900\u200b01019995', 'identity'],
    ['110105 1949 1231 002X', 'identity'],
    ['闽z00000', 'plate'],
    ['闽Z00 000', 'plate'],
    ['闽Z000 00', 'plate'],
    ['闽Z—00000', 'plate'],
    ['闽Z.00000', 'plate'],
    ['闽zd00000', 'plate'],
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
    ['2021—2023', 'two years'],
    ['热线电话2021—2023年都开通', 'two years behind what is dialled'],
    ['编号0012 2021—2023', 'two years behind a number'],
    ['接听电话2000—3000次', 'a range of what is counted'],
    ['接听电话1234567次', 'what is counted'],
    ['ISBN 978-7-211-08222-1', 'a book'],
    ['ISBN 7-5010-1380-0', 'an older book'],
    ['GB/T 15834—2011，GB 1380-2021', 'standards'],
    ['CN35-1380/D，ISSN 1380-0000', 'a paper'],
    ['lng: 138.05981234', 'a degree that begins like a phone'],
    ['lng: 117.6390, lat: 26.2340', 'a place on the map'],
    ['2026-01-05 09:00—2026-12-31 18:00', 'two minutes'],
    ['990101 1900 0101 9991', 'an ID number in pieces whose last sign does not fit'],
    ['990101—1900—1301—9995', 'one without such a month'],
    ['新chart2、云test123', 'a word behind a province'],
    ['800—1000元，1500—2000人', 'ranges'],
    ['https://example.com/@name', 'an address with a sign in it'],
  ])('%s: %s', (line) => {
    expect(kinds(line)).toEqual([]);
  });
});

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

test('a mobile number is found whatever stands between its parts, and nothing but it is hidden', () => {
  const between = fc.constantFrom('', ' ', '-', '—', '–', '——', '−', '\t', '\u200b', '\u3000', '-\u200b');
  const head = fc.constantFrom('138', '159', '199');
  const inThree = fc.tuple(head, between, digits(4), between, digits(4));
  const fourFirst = fc.tuple(head, digits(1), between, digits(3), between, digits(4));
  fc.assert(
    fc.property(fc.oneof(inThree, fourFirst), fc.constantFrom('', '联系人：', '手机'), (parts, before) => {
      const number = parts.join('');
      const line = `${before}${number}，找他。`;
      const [found] = personalIn(line);
      expect(found?.kind).toBe('phone');
      expect(line.slice(found?.start, found?.end)).toBe(number);
    }),
  );
});

test('no code of a place, no range of years and no amount is taken for anything', () => {
  const year = fc.integer({ min: 1900, max: 2099 });
  const code = digits(8).map((rest) => `3504${rest}`);
  const years = fc.tuple(year, fc.constantFrom('-', '—', '–', '——'), year).map((parts) => parts.join(''));
  const amount = fc.integer({ min: 0, max: 999_999 }).map((value) => `${value}元`);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(code, years, amount), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('、', '，', ' | '),
      (all, mark) => {
        expect(personalIn(all.join(mark))).toEqual([]);
      },
    ),
  );
});
