import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS, SINGLE_NAMES, SINGLES } from '../../src/reading/collections.ts';
import { readContent } from '../../src/reading/content.ts';
import { approvalSum, itemReviews } from '../../src/reading/reviews.ts';

const BASE = join(import.meta.dirname, '../sites/_base');
const read = (file: string): string => readFileSync(join(BASE, file), 'utf8');
const yaml = read('glossary/deposit.yaml');
const mdx = read('initiatives/river-watch.mdx');

/** Approvals of years hang on these: when they change, no approval holds any more, and every item has to be reviewed again. */
const GOLDEN = [
  ['yaml', 'glossary/deposit.yaml', '2d68ab1bdd368dfbe5c21da4e28c29db6d19bf73ef998eae8fb67cc472100b87'],
  ['yaml', 'facts/river-watch.yaml', 'a0ee37982f3e273d3fface630e3470d131af609926a3b27bb548b0baf512086a'],
  ['prose', 'initiatives/river-watch.mdx', '24bf3bbffb1d6ad9dae2eddea01a4e6700e947f5b8efa0c4aa94cbc6ba13dd7c'],
] as const;

test.each(GOLDEN)('the rule of the check sum stays as it is: %s, %s', (kind, file, sum) => {
  expect(approvalSum(read(file), kind), '校验码的规矩变了：以前的审核会全部作废').toBe(sum);
});

describe('what no reader sees does not break an approval', () => {
  test.each<[string, (text: string) => string]>([
    ['line ends of another system', (text) => text.replaceAll('\n', '\r\n')],
    ['blanks at the end of lines', (text) => text.replaceAll('\n', '  \n')],
    ['empty lines at the end', (text) => `${text}\n\n`],
    ['a letter written as two characters', (text) => text.normalize('NFD')],
  ])('%s', (_what, change) => {
    for (const [kind, text] of [
      ['yaml', yaml],
      ['prose', mdx],
    ] as const)
      expect(approvalSum(change(text), kind)).toBe(approvalSum(text, kind));
  });

  test('comments, quotation marks and the order of fields', () => {
    const same = `# 给编辑看的话\nforms:\n  - "押柜" # 旧称\n${yaml.replace('forms: [押柜]\n', '')}`;
    expect(same).not.toBe(yaml);
    expect(approvalSum(same, 'yaml')).toBe(approvalSum(yaml, 'yaml'));
  });

  test('the release that a command writes into site.yaml', () => {
    const site = read('site.yaml');
    const released = `${site}release:\n  number: 1\n  sha256: ${'a'.repeat(64)}\n`;
    expect(approvalSum(released, 'yaml', ['release'])).toBe(approvalSum(site, 'yaml', ['release']));
    expect(approvalSum(released, 'yaml')).not.toBe(approvalSum(site, 'yaml'));
  });
});

describe('what readers see does', () => {
  test.each<[string, 'yaml' | 'prose', string, string]>([
    ['a word of a field', 'yaml', yaml, yaml.replace('退回的钱', '退回的一笔钱')],
    ['a field more', 'yaml', yaml, `${yaml}link: false\n`],
    ['the order of a list', 'yaml', 'see: [a, b]\n', 'see: [b, a]\n'],
    ['a number that became a text', 'yaml', 'value: 12\n', "value: '12'\n"],
    ['a word of the body', 'prose', mdx, mdx.replace(/。\n*$/, '了。\n')],
    ['a paragraph that became two', 'prose', mdx, mdx.replace(/。(?=[^\n])/, '。\n\n')],
    ['a field of the front matter', 'prose', mdx, mdx.replace(/^order: \d+/m, 'order: 9')],
  ])('%s', (_what, kind, before, after) => {
    expect(after).not.toBe(before);
    expect(approvalSum(after, kind)).not.toBe(approvalSum(before, kind));
  });
});

test('every file that readers see is an item, and no other', () => {
  const { content } = readContent(BASE);
  const shown = [...SINGLE_NAMES.filter((name) => SINGLES[name].shown), ...COLLECTION_NAMES.filter((name) => COLLECTIONS[name].shown)];
  const files = shown.flatMap((name): readonly string[] => [content[name] ?? []].flat().map(({ file }) => file));
  const items = itemReviews(content);
  expect(items.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  expect(new Set(items.map(({ key }) => key.replace('/', '-'))).size).toBe(items.length);
  expect(items.map(({ kind }) => kind)).not.toContain('reviews');
});

test.each(['river-gate.webp', 'river-gate.jpg'])('a photo is approved with its picture: another %s is another photo', (picture) => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-photo-'));
  try {
    for (const tree of ['_base', '_photos']) cpSync(join(BASE, '..', tree), root, { recursive: true });
    const sums = (): ReadonlyMap<string, string> => new Map(itemReviews(readContent(root).content).map(({ key, sha256 }) => [key, sha256]));
    const before = sums();
    appendFileSync(join(root, 'photos', picture), Buffer.from([0]));
    const changed = [...sums()].filter(([key, sum]) => before.get(key) !== sum).map(([key]) => key);
    expect(changed).toEqual(['photos/river-gate']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
