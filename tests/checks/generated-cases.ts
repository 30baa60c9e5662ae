import { readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = /\.(?:yaml|mdx)$/;

function rewriteAll(root: string, rewrite: (text: string) => string): void {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => TEXT.test(path))) {
    const path = join(root, name);
    writeFileSync(path, rewrite(readFileSync(path, 'utf8')));
  }
}

/** Moves something out of the content and leaves a link to it. */
function linked(root: string, path: string): void {
  const elsewhere = join(root, '..', path.replaceAll('/', '-'));
  renameSync(join(root, path), elsewhere);
  symlinkSync(elsewhere, join(root, path));
}

/** Rewrites the two files of the photo. */
function pictures(root: string, rewrite: (bytes: Buffer, ending: 'webp' | 'jpg') => Buffer): void {
  for (const ending of ['webp', 'jpg'] as const) {
    const path = join(root, 'photos', `river-gate.${ending}`);
    writeFileSync(path, rewrite(readFileSync(path), ending));
  }
}

const segment = (marker: number, body: string | Buffer): Buffer => {
  const data = Buffer.from(body);
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);
};

/** A JPEG with segments more behind its first two bytes, or a WebP with a chunk more at its end. */
function carrying(bytes: Buffer, segments: readonly Buffer[], chunk: readonly [name: string, body: Buffer]): Buffer {
  if (bytes[0] === 0xff) return Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)]);
  const [name, body] = chunk;
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  const longer = Buffer.concat([bytes, Buffer.from(name), size, body]);
  longer.writeUInt32LE(longer.length - 8, 4);
  return longer;
}

/** Says another size in the head of the file. */
function resized(bytes: Buffer, ending: 'webp' | 'jpg', edge: number): Buffer {
  const copy = Buffer.from(bytes);
  if (ending === 'webp') copy.writeUInt16LE(edge, 26);
  else copy.writeUInt16BE(edge, copy.indexOf(Buffer.from([0xff, 0xc2])) + 7);
  return copy;
}

const PNG = Buffer.from('\x89PNG\r\n\x1a\n0000IHDR', 'latin1');

/** What cannot well be committed: large files, wrong bytes, line ends that Git or an editor would mend. */
export const GENERATED: Readonly<Record<string, (root: string) => void>> = {
  'file-too-large': (root) => {
    writeFileSync(join(root, 'alliances/river-league.yaml'), `name: ${'护'.repeat(5 * 350_000)}\n`);
  },
  'file-not-utf-8': (root) => {
    const gbk = Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20, 0xca, 0xe9, 0xce, 0xdd, 0x0a]);
    writeFileSync(join(root, 'alliances/river-league.yaml'), gbk);
  },
  'file-utf-16': (root) => {
    const path = join(root, 'facts/river-watch.yaml');
    writeFileSync(path, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(readFileSync(path, 'utf8'), 'utf16le')]));
  },
  'file-is-a-link': (root) => {
    for (const path of ['alliances/river-league.yaml', 'names.yaml', 'moves.yaml']) linked(root, path);
    // What lies elsewhere is wrong, and nobody says so, because nobody reads it.
    writeFileSync(join(root, 'names.yaml'), 'names: 3\n');
  },
  'folder-is-a-link': (root) => {
    linked(root, 'charts');
  },
  'photo-with-place-and-time': (root) => {
    const exif = segment(0xe1, 'Exif\0\0II*\0');
    pictures(root, (bytes) => carrying(bytes, [exif, segment(0xfe, 'made by hand')], ['EXIF', Buffer.from('II*\0')]));
  },
  'photo-with-more-behind-it': (root) => {
    pictures(root, (bytes, ending) => (ending === 'jpg' ? Buffer.concat([bytes, Buffer.from('PK\x03\x04')]) : bytes.subarray(0, -40)));
  },
  'photo-too-heavy': (root) => {
    const tables = Array.from({ length: 8 }, () => segment(0xdb, Buffer.alloc(65_000)));
    pictures(root, (bytes) => carrying(bytes, tables, ['ALPH', Buffer.alloc(300_000)]));
  },
  'photo-too-many-pixels': (root) => {
    pictures(root, (bytes, ending) => resized(bytes, ending, 4000));
  },
  'photo-of-two-sizes': (root) => {
    pictures(root, (bytes, ending) => (ending === 'jpg' ? resized(bytes, ending, 600) : bytes));
  },
  'photo-is-not-what-it-says': (root) => {
    pictures(root, (_bytes, ending) => (ending === 'webp' ? PNG : Buffer.from('<svg onload="go">')));
  },
  'photo-is-a-link': (root) => {
    for (const path of ['photos/river-gate.jpg', 'photos/river-gate.webp']) linked(root, path);
  },
  'accepted-crlf': (root) => rewriteAll(root, (text) => text.replaceAll('\n', '\r\n')),
  'accepted-bom': (root) => rewriteAll(root, (text) => `\uFEFF${text}`),
  'accepted-crlf-and-bom': (root) => rewriteAll(root, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
};
