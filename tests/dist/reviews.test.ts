import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { isPending } from '../../src/catalogue/reviews/pending.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { STEPS } from '../../src/domain/review.ts';
import { readContent } from '../../src/reading/content.ts';
import { itemReviews } from '../../src/reading/reviews.ts';
import { zhReview } from '../../src/words/zh/review.ts';
import { parseCsv } from './csv.ts';
import { isSheet } from './sheets.ts';
import { FRAMELESS, readSite } from './site.ts';

const { read, files, pages } = readSite();
const { content } = readContent(contentRoot());
const atlas = openAtlas(content);
const items = itemReviews(content);
const approved = items.every(({ standing }) => standing === '已终审');

/** The mark as each kind of page prints it; the table of reviews tells of it in other words as well. */
const MARK = new RegExp(`<b[^>]*>${zhReview.mark}[：]?</b>`);

describe('what has not gone through three reviews', () => {
  test('is marked on every page that shows it, and on no other', () => {
    const wrong = pages.filter(({ path }) => MARK.test(read(path.endsWith('/') ? `${path}index.html` : path)) !== isPending(atlas, path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  test('is marked on every sheet, too, whose page is left behind when it is printed', () => {
    const wrong = pages.filter(
      ({ path }) => isSheet(path) && read(`${path}index.html`).includes('sheet-pending') !== isPending(atlas, path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('is never faked as reviewed: a mark stands everywhere in the preview of unreviewed content, nowhere on the published site', () => {
    const marked = pages.filter(({ path }) => MARK.test(read(path.endsWith('/') ? `${path}index.html` : path)));
    // Reviews of the site's own content will come; then only what waits is marked, as above.
    if (items.every(({ record }) => record === null)) expect(marked.length).toBe(pages.length);
    if (approved) expect(marked.map(({ path }) => path)).toEqual([]);
    expect(pages.some(({ path }) => FRAMELESS.test(path))).toBe(true);
  });
});

describe('/data/reviews.csv', () => {
  const [header = [], ...rows] = parseCsv(read('/data/reviews.csv').slice(1));
  const column = (name: string): readonly string[] => rows.map((row) => row[header.indexOf(name)] ?? '?');

  test('has three rows for every item, reviewed or not', () => {
    expect(
      rows.map((row) =>
        row
          .slice(0, 1)
          .concat(row[3] ?? '')
          .join(' '),
      ),
    ).toEqual(items.flatMap(({ key }) => STEPS.map((step) => `${key} ${step}`)));
    expect(column('sha256')).toEqual(items.flatMap(({ sha256 }) => [sha256, sha256, sha256]));
    if (approved) expect(new Set(column('state'))).toEqual(new Set(['通过']));
    if (items.every(({ record }) => record === null)) expect(new Set(column('state'))).toEqual(new Set(['待审']));
  });

  test('names nobody unless the publisher says so, and no file of the site does', () => {
    if (!atlas.site.reviewerNames) expect(new Set(column('reviewer'))).toEqual(new Set(['']));
    const names = atlas.site.reviewerNames ? [] : items.flatMap(({ record }) => record?.data.review.map(({ name }) => name) ?? []);
    const texts = [...files].filter((file) => /\.(?:html|csv|json|xml|txt|js)$/.test(file));
    const told = [...new Set(names)].filter((name) => texts.some((file) => read(file).includes(name)));
    expect(told).toEqual([]);
  });
});
