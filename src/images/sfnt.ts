/** A table of an OpenType font, found by its four letters. */
function table(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = font.readUInt32BE(entry + 8);
    return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
  throw new Error(`字体文件里没有 ${tag} 表`);
}

/** Format 12: groups of code points, all 32 bits wide. */
function wideGroups(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 16, end = 16 + cmap.readUInt32BE(12) * 12; at < end; at += 12) {
    for (let code = cmap.readUInt32BE(at); code <= cmap.readUInt32BE(at + 4); code += 1) found.add(code);
  }
  return found;
}

/** Format 4: segments of the first 65536 code points; glyph 0 is the empty box. */
function segments(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  const twice = cmap.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const last = cmap.readUInt16BE(14 + at);
    const start = cmap.readUInt16BE(16 + twice + at);
    const delta = cmap.readUInt16BE(16 + twice * 2 + at);
    const place = 16 + twice * 3 + at;
    const offset = cmap.readUInt16BE(place);
    for (let code = start; code <= last && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : cmap.readUInt16BE(place + offset + (code - start) * 2);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) found.add(code);
    }
  }
  return found;
}

/** The code points a TrueType font draws. @param font an sfnt file, not packed as woff. @throws when it has no table we can read. */
export function codePoints(font: Buffer): ReadonlySet<number> {
  const cmap = table(font, 'cmap');
  const all = new Set<number>();
  for (let entry = 4; entry < 4 + cmap.readUInt16BE(2) * 8; entry += 8) {
    const sub = cmap.subarray(cmap.readUInt32BE(entry + 4));
    const format = sub.readUInt16BE(0);
    if (format === 4) segments(sub).forEach((code) => all.add(code));
    if (format === 12) wideGroups(sub).forEach((code) => all.add(code));
  }
  return all;
}
