import { describe, expect, test } from 'vitest';
import { withoutClock } from '../../../src/catalogue/tables/without-clock.ts';
import writeExcelFile from 'write-excel-file/node';

const written = (): Promise<Buffer> => writeExcelFile([[{ value: '书屋', type: String }]]).toBuffer();

/** What stands so many bytes after each of these signatures. */
function timesAfter(bytes: Buffer, signature: number, offset: number): readonly number[] {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  const found: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) found.push(bytes.readUInt32LE(at + offset));
  return found;
}

describe('an archive without a clock', () => {
  test('tells the first day there is, in every entry', async () => {
    const bytes = withoutClock(await written());
    const times = [...timesAfter(bytes, 0x04034b50, 10), ...timesAfter(bytes, 0x02014b50, 12)];
    expect(times.length).toBeGreaterThan(10);
    expect(new Set(times)).toEqual(new Set([0x0021_0000]));
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
