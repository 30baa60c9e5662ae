import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clauseKey, fingerprint, hashClause, paragraphsOf, printFingerprint } from '../../src/words/fingerprint.ts';

const YUNXIU = readFileSync(new URL('../sites/yunxiu.txt', import.meta.url), 'utf8');
const LAYOUT = { joins: [[7, 9] as const], captions: [11, 19] };

describe('paragraphs', () => {
  const paragraphs = paragraphsOf(YUNXIU, LAYOUT);

  test('are titles, headings, captions and body, each counted for itself', () => {
    expect(paragraphs.map(({ part, number }) => `${part} ${number}`)).toEqual([
      'title 1',
      'body 1',
      'heading 1',
      'body 2',
      'caption 1',
      'body 3',
      'heading 2',
      'body 4',
      'caption 2',
      'body 5',
    ]);
  });

  test('that a page break cut are healed', () => {
    expect(paragraphs.find(({ part, number }) => part === 'body' && number === 2)?.text).toContain('读完的书可以交给下一间书屋。');
  });

  test('lose their heading signs', () => {
    expect(paragraphs.filter(({ part }) => part === 'heading').map(({ text }) => text)).toEqual(['书屋办在路口', '河道有人走']);
  });

  test('cut twice come together, in whatever order the joins are declared', () => {
    const text = '甲\n乙\n丙\n丁';
    const whole = [
      { part: 'body', number: 1, text: '甲乙丙' },
      { part: 'body', number: 2, text: '丁' },
    ];
    expect(
      paragraphsOf(text, {
        joins: [
          [1, 2],
          [2, 3],
        ],
        captions: [],
      }),
    ).toEqual(whole);
    expect(
      paragraphsOf(text, {
        joins: [
          [2, 3],
          [1, 2],
        ],
        captions: [],
      }),
    ).toEqual(whole);
  });

  test.each([
    ['line feeds', '甲\n\n乙'],
    ['carriage returns', '甲\r\n\r\n乙'],
    ['old carriage returns', '甲\r\r乙'],
    ['a byte order mark', '\uFEFF甲\n\n乙'],
  ])('are the same with %s', (_what, text) => {
    expect(paragraphsOf(text, { joins: [], captions: [3] })).toEqual([
      { part: 'body', number: 1, text: '甲' },
      { part: 'caption', number: 1, text: '乙' },
    ]);
  });

  test.each<[string, readonly (readonly [number, number])[], readonly number[], string]>([
    ['a join with an empty line', [[1, 2]], [], '断句的下半句指到第 2 行，那里没有文字'],
    ['a join from a missing line', [[9, 12]], [], '断句的上半句指到第 9 行，那里没有文字'],
    ['a join to a missing line', [[1, 12]], [], '断句的下半句指到第 12 行，那里没有文字'],
    ['a line joined to itself', [[3, 3]], [], '断句 [3, 3] 的下半句要在上半句后面'],
    ['a join backwards', [[3, 1]], [], '断句 [3, 1] 的下半句要在上半句后面'],
    ['a missing caption', [], [7], '图片说明指到第 7 行，那里没有文字'],
    ['a caption in a join', [[1, 3]], [3], '第 3 行既是图片说明，又在断句 [1, 3] 里'],
  ])('are refused with %s', (_what, joins, captions, reason) => {
    expect(() => paragraphsOf('甲\n\n乙\n', { joins, captions })).toThrow(reason);
  });
});

describe('the fingerprint', () => {
  const made = fingerprint(YUNXIU, LAYOUT, 'yunxiu');

  test('of our own text is the committed one, byte for byte', () => {
    expect(printFingerprint(made)).toBe(readFileSync(new URL('../sites/_base/sources/yunxiu.clauses.json', import.meta.url), 'utf8'));
  });

  test('is JSON that says the same', () => {
    expect(JSON.parse(printFingerprint(made))).toEqual(made);
  });

  test('holds the hash of every clause and none of its words', () => {
    expect(made.clauses.find((clause) => clauseKey(clause) === '2/5')).toEqual({
      part: 'body',
      paragraph: 2,
      clause: 5,
      sha256: hashClause('全县建成书屋42间'),
      han: 7,
      numerals: ['42'],
    });
    expect(printFingerprint(made)).not.toMatch(/书屋|河道/);
  });

  test.each([
    ['t1/1', []],
    ['1/2', ['两']],
    ['2/7', ['85.7%']],
    ['2/8', ['1.2']],
    ['4/12', ['两', '100%']],
    ['4/13', ['200']],
    ['c1/1', []],
  ])('lists the numerals of %s', (key, numerals) => {
    expect(made.clauses.find((clause) => clauseKey(clause) === key)?.numerals).toEqual(numerals);
  });

  test('does not change with the printing: full-width digits, quotation marks, spaces', () => {
    const reprinted = YUNXIU.replace('４２', '42').replace('“晨读”', '「晨读」').replace('办书屋', '办 书屋');
    expect(reprinted).not.toBe(YUNXIU);
    expect(fingerprint(reprinted, LAYOUT, 'yunxiu')).toEqual(made);
  });

  test('changes with one digit, in one clause', () => {
    const changed = fingerprint(YUNXIU.replace('36间', '37间'), LAYOUT, 'yunxiu');
    expect(changed.sha256).not.toBe(made.sha256);
    expect(changed.clauses.flatMap((clause, index) => (clause.sha256 === made.clauses[index]?.sha256 ? [] : [clauseKey(clause)]))).toEqual([
      '2/6',
    ]);
  });
});
