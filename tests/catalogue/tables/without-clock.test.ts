import { describe, expect, test } from 'vitest';
import { withoutClock } from '../../../src/catalogue/tables/without-clock.ts';
import writeExcelFile from 'write-excel-file/node';

const written = (): Promise<Buffer> => writeExcelFile([[{ value: '书屋', type: String }]]).toBuffer();

describe('an archive without a clock', () => {
  test('tells the first day there is, in every entry', async () => {
    const bytes = withoutClock(await written());
    const times = [...bytes.toString('latin1').matchAll(/PK\x03\x04.{6}(.{4})|PK\x01\x02.{8}(.{4})/gs)].map(
      ([, local, central]) => local ?? central,
    );
    expect(times.length).toBeGreaterThan(10);
    expect(new Set(times)).toEqual(new Set(['\x00\x00\x21\x00']));
  });

  test('leaves the archive that it was given alone', async () => {
    const before = await written();
    const copy = Buffer.from(before);
    expect(withoutClock(before).equals(before)).toBe(false);
    expect(before.equals(copy)).toBe(true);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('a long enough text that is no archive at all')],
  ])('is refused for %s', (_name, bytes) => {
    expect(() => withoutClock(bytes)).toThrow(RangeError);
  });
});
