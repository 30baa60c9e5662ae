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
  'accepted-crlf': (root) => rewriteAll(root, (text) => text.replaceAll('\n', '\r\n')),
  'accepted-bom': (root) => rewriteAll(root, (text) => `\uFEFF${text}`),
  'accepted-crlf-and-bom': (root) => rewriteAll(root, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
};
