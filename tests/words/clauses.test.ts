import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesOf, countHan, normalise } from '../../src/words/clauses.ts';

describe('two printings of the same words become equal', () => {
  test.each([
    ['full-width digits', '书屋４２间', '书屋42间'],
    ['full-width percent sign', '占８５．７％', '占85.7%'],
    ['white space anywhere', ' 书屋　42\t间\n', '书屋42间'],
    ['invisible signs', '书\u200B屋\u206042\uFEFF间\u00AD', '书屋42间'],
    ['thousands separators', '藏书1,058,000册', '藏书1058000册'],
    ['full-width digits with separators', '藏书１,０５８册', '藏书1058册'],
    ['corner brackets', '「晨读」', '“晨读”'],
    ['straight quotation marks', '"晨读"', '“晨读”'],
    ['full-width quotation marks', '＂晨读＂', '“晨读”'],
    ['white corner brackets', '『晨读』', '〝晨读〞'],
    ['single quotation marks', '‘晨读’', "'晨读'"],
    ['full-width brackets', '（站）', '(站)'],
  ])('%s', (_what, one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  test.each([
    ['a changed digit', '书屋42间', '书屋43间'],
    ['a missing 余', '听众4500余人', '听众4500人'],
    ['a Chinese comma between two numbers', '覆盖33，100个', '覆盖33100个'],
    ['four digits after a comma', '12,3456', '123456'],
  ])('%s stays a difference', (_what, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  test.each(['2，300个', '１，２３４', '12,345，678', '3, 400', '🄁234', '（“，”）', 'e \u0301'])(
    'normalising %s again changes nothing',
    (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    },
  );

  test('normalising anything again changes nothing', () => {
    const sign = fc.constantFrom(...'１2３012345６,，,，，﹐、.． 　\u200B"“”＂「』‘’（）()%％①½ㄱé\u0301三十万个村。\n余多');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 10000 },
    );
  });
});

describe('a text is cut at its signs', () => {
  test.each([
    ['书屋42间，其中村级36间。', ['书屋42间', '其中村级36间']],
    ['党委（站）好', ['党委', '站', '好']],
    ['开放“晨读”“午读”、夜读', ['开放"晨读""午读"', '夜读']],
    ['问：谁？答：我！', ['问', '谁', '答', '我']],
    ['他说：“。”', ['他说']],
    ['，。；', []],
    ['共1,058册', ['共1058册']],
  ])('%s', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});

test.each([
  ['书屋42间（a）', 3],
  ['', 0],
  ['〇三', 2],
])('%s has %i 汉字', (text, count) => {
  expect(countHan(text)).toBe(count);
});
