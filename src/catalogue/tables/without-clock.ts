/** Signatures of the parts of a zip archive, and where in each the time of writing stands. */
const END = 0x06054b50;
const ENTRY = { signature: 0x02014b50, time: 12, nameLength: 28, fixed: 46, local: 42 } as const;
const LOCAL_TIME = 10;
const END_SIZE = 22;
/** The first day a zip archive can tell: 1 January 1980, midnight. */
const FIRST_DAY = 0x0021_0000;

/**
 * A zip archive (a workbook is one) as if it had been written on the first day of its calendar: the same content is the same bytes,
 * whenever it is built. The writer of workbooks puts the clock into every entry and cannot be told not to.
 * @throws RangeError when the bytes are no zip archive.
 */
export function withoutClock(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive);
  let end = bytes.length - END_SIZE;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new RangeError('not a zip archive');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY.signature) throw new RangeError('not a zip archive');
    bytes.writeUInt32LE(FIRST_DAY, at + ENTRY.time);
    bytes.writeUInt32LE(FIRST_DAY, bytes.readUInt32LE(at + ENTRY.local) + LOCAL_TIME);
    const [name, extra, comment] = [0, 2, 4].map((offset) => bytes.readUInt16LE(at + ENTRY.nameLength + offset));
    at += ENTRY.fixed + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
