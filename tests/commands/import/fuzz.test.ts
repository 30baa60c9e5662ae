import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openOffice, packed, type Parts } from '../../../src/commands/import/office-file.ts';
import { proposeWorkbook } from '../../../src/commands/import/workbook.ts';
import { contentFiles } from './content-files.ts';
import { BASE, NEXT, workbookOf } from './make-workbook.ts';

const RUNS = process.env['ATLAS_PAGES'] === 'all' ? 300 : 15;
const SHEET = 'xl/worksheets/sheet1.xml';

let good: Uint8Array = new Uint8Array();
let parts: Parts = {};
beforeAll(async () => {
  good = await workbookOf([NEXT]);
  parts = openOffice(good, 'xlsx');
});

/** Nothing is thrown, whatever the bytes are; and what is wrong is said in Chinese. */
async function isAnswered(bytes: Uint8Array): Promise<void> {
  const { problems } = await proposeWorkbook(BASE, '表.xlsx', bytes, '2026-12-01');
  for (const { says, fix } of problems) expect(says + fix).toMatch(/\p{Script=Han}/u);
}

describe('whatever is given, it is answered and nothing is written', () => {
  test('random bytes', async () => {
    const before = contentFiles(BASE);
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), isAnswered), { numRuns: RUNS });
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail])),
        isAnswered,
      ),
      { numRuns: RUNS },
    );
    expect(contentFiles(BASE)).toEqual(before);
  });

  test('a workbook cut short, or with wrong bytes in it', async () => {
    const cut = fc.nat({ max: good.length - 1 }).map((length) => good.slice(0, length));
    const wrong = fc
      .array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
      .map((changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    await fc.assert(fc.asyncProperty(fc.oneof(cut, wrong), isAnswered), { numRuns: RUNS });
  });

  test('a sheet with words that mean something where they should not be', async () => {
    const text = new TextDecoder().decode(parts[SHEET]);
    const word = fc.oneof(
      fc.constantFrom(
        '<c',
        '/>',
        't="s"',
        'r="ZZZ9"',
        'r="A99999999"',
        '<v>9e999</v>',
        '<mergeCell ref="A1"/>',
        '</sheetData>',
        '&#x0;',
        's="99"',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length }), fc.nat({ max: 20 }), word, async (at, gone, put) => {
        const sheet = new TextEncoder().encode(text.slice(0, at) + put + text.slice(at + gone));
        await isAnswered(new Uint8Array(packed({ ...parts, [SHEET]: sheet })));
      }),
      { numRuns: RUNS },
    );
  });
});
