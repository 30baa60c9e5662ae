import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { openSite, resize, visit, type OpenSite } from './site.ts';
import { compare, type Verdict } from './visual/compare.ts';
import { answerFonts, pinFonts } from './visual/pinned.ts';
import { writeReview } from './visual/review.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** One chart of each form: the first by name, so that a new chart does not change the choice of the others. */
const charts = [...Map.groupBy(readContent(contentRoot()).content.charts, ({ data }) => data.form)].map(([form, entries]) => ({
  form,
  id: entries.map(({ id }) => id).toSorted()[0] ?? '',
}));

/** Shows another chart in the same page: its fonts, of several megabytes, are there already. Runs in the page. */
async function putInPlace(path: string): Promise<void> {
  const html = await (await fetch(path)).text();
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main) throw new Error(`${path} has no main`);
  document.querySelector('main')?.replaceWith(main);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

test('every form looks as approved, on a phone and on a desk, by day and by night', { timeout: 600_000 }, async () => {
  const verdicts: Verdict[] = [];
  const context = await site.newContext({ viewport: { width: 390, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' });
  await answerFonts(context);
  const page = await context.newPage();
  await visit(page, site, `/embed/${charts[0]?.id ?? ''}/`);
  await pinFonts(page);
  // The wide layout is the same drawing with more room: it is compared in `npm run test:all-pages`.
  for (const width of process.env['ATLAS_PAGES'] === 'sample' ? [390] : [390, 1440]) {
    await resize(page, width);
    for (const { form, id } of charts) {
      await page.evaluate(putInPlace, `../${id}/`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const png = await page.locator('figure').screenshot();
        verdicts.push(await compare(`${form}-${width}-${colorScheme}`, png, process.env['ATLAS_VISUAL'] === 'update'));
      }
    }
  }
  const review = writeReview(verdicts);
  expect(charts.length).toBe(13);
  expect(
    verdicts.filter(({ differs }) => differs !== '').map(({ name, differs }) => `${name} ${differs}`),
    `看 ${review}；认可就运行 npm run visual:approve`,
  ).toEqual([]);
});

test('the comparison sees a moved label, and forgives what nobody sees', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'visual-'));
  const [approved, seen] = [join(folder, 'approved'), join(folder, 'seen')];
  const picture = (x: number, shade = 0): Promise<Buffer> =>
    sharp(
      Buffer.from(
        `<svg width="300" height="100"><rect width="300" height="100" fill="#fff"/><rect x="${x}" y="20" width="60" height="30" fill="rgb(${shade},0,0)"/></svg>`,
      ),
    )
      .png()
      .toBuffer();
  try {
    expect((await compare('a', await picture(20), false, approved, seen)).differs).toContain('没有认可过');
    await compare('a', await picture(20), true, approved, seen);
    expect((await compare('a', await picture(20, 8), false, approved, seen)).differs).toBe('');
    const moved = await compare('a', await picture(26), false, approved, seen);
    expect(moved.differs).toContain('像素不一样');
    const page = readFileSync(writeReview([moved], approved, seen), 'utf8');
    expect(page).toContain('../approved/a.png');
    expect(page).toContain('a.difference.png');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
