import { describe, expect, test } from 'vitest';
import { COPY_RULES, copyFindings } from '../../src/checks/copy/all.ts';
import { exactWords } from '../../src/checks/exact-words.ts';
import { pageOf } from '../../src/integrations/check-page/page-of.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { entriesOf, readContent } from '../../src/reading/content.ts';
import { nameTree } from '../../src/words/name-tree.ts';
import { slipsIn, slipWords } from '../../src/words/slips.ts';
import { readSite } from './site.ts';

const { pages, files, read } = readSite();
const { content } = readContent(contentRoot());
const { strict, names, wrong, right } = exactWords(content);
const tree = nameTree([...names, ...strict, ...right]);
const words = slipWords(strict, names, wrong, right);

/** Words of the sources, which stand on pages as they are. */
const QUOTED = [
  ...new Set(
    content.raw.flatMap(({ text }) => [...text.matchAll(/(?:quote|clause|numeral|span): '?(.*?)'?$/gm)].map(([, said = '']) => said)),
  ),
].filter((said) => said.length > 1);
/** Marks and words only: numbers on pages are printed by the ledger, spaces between blocks by the templates, pairs are cut apart by blocks. */
const RULES = COPY_RULES.filter(({ id }) =>
  [
    'wide-signs',
    'doubled-marks',
    'ellipsis',
    'dashes',
    'corner-quotes',
    'straight-quotes',
    'half-width-marks',
    'traditional',
    'vague-time',
  ].includes(id),
);
/** One of each kind of page that is mostly prose. */
const PROSE = /^\/(?:about|privacy|unknown|glossary|press|visit|attribution|initiatives\/[\w-]+|visit\/[\w-]+|brief\/overview|)\/?$/;

describe('what pages say, words of the templates and of the content together', () => {
  const own = pages
    .filter(({ path }) => PROSE.test(path))
    .flatMap(({ path, blocks }) => blocks.map((block) => ({ path, block: block.trim() })));
  // A chart breaks a long name into lines.
  const ours = own.filter(
    ({ block }) =>
      /\p{Script=Han}/u.test(block) && !QUOTED.some((said) => block.includes(said)) && !names.some((name) => name.includes(block)),
  );

  test('keeps the rules of copy', () => {
    expect(ours.length).toBeGreaterThan(500);
    expect(
      ours.flatMap(({ path, block }) => copyFindings(block, tree, RULES).map(({ says }) => `${path} ${says} ${block.slice(0, 60)}`)),
    ).toEqual([]);
  });

  test('has no name that is one sign wrong', () => {
    expect(ours.flatMap(({ path, block }) => slipsIn(block, words).map(({ found, meant }) => `${path} ${found} → ${meant}`))).toEqual([]);
  });
});

describe('the page of the check', () => {
  test('is in no build, nor is its notice', () => {
    const named = [...files].filter((file) => /\.(?:html|js|css|json)$/.test(file) && /_check\/|check-notice/.test(file + read(file)));
    expect(named).toEqual([]);
  });

  test('leads to pages that there are', () => {
    const there = new Set(pages.map(({ path }) => path));
    const led = entriesOf(content).flatMap(({ entry: { file } }) => pageOf(file)?.replace(/#.*/, '') ?? []);
    expect(led.length).toBeGreaterThan(200);
    expect(led.filter((path) => !there.has(path))).toEqual([]);
  });
});
