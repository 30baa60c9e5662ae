import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { briefOf } from '../../src/catalogue/brief.ts';
import { correctionsOf } from '../../src/catalogue/corrections.ts';
import { isPending } from '../../src/catalogue/reviews/pending.ts';
import { plain } from '../../src/catalogue/texts.ts';
import { shortAddress } from '../../src/checks/short-addresses.ts';
import { findBrowser } from '../../src/commands/browser.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { documentsOf, type Document } from '../../src/commands/pdf/documents.ts';
import { openPress, type Press } from '../../src/commands/pdf/printer.ts';
import { siteAddress } from '../../src/integrations/site-address.ts';
import { readContent } from '../../src/reading/content.ts';
import { pieces } from '../../src/words/template.ts';
import { zhCorrections } from '../../src/words/zh/corrections.ts';
import { zhPaper } from '../../src/words/zh/paper.ts';
import { zhReview } from '../../src/words/zh/review.ts';
import { withPdf, type PdfPage } from './pdf-reading.ts';
import { MECHANISM, openSite, visit } from './site.ts';

const { site, base } = siteAddress(contentRoot());
const atlas = openAtlas(readContent(contentRoot()).content);
const documents = documentsOf(atlas.content);
const SAMPLE = 'joint-villages';
const whole = (path: string): string => `${site ?? ''}${base}${path.slice(1)}`;
const tight = (text: string): string => text.replace(/\s+/g, '');
const fonts = (pages: readonly PdfPage[]): readonly string[] => [
  ...new Set(
    pages.flatMap((page) =>
      page.fonts.map(
        ({ name, embedded }) => `${name.replace(/^[A-Z]+\+/, '').replace(/(?:Thin|ExtraLight)?-.*$/, '')}${embedded ? '' : ' missing'}`,
      ),
    ),
  ),
];

// Without an address there are no codes: the production build has one, and everything else is the same there.
describe.runIf(site !== undefined)('PDFs', () => {
  let press: Press;
  beforeAll(async () => {
    press = await openPress(outputFolder(), base, findBrowser() ?? '');
  });
  afterAll(() => press.close());

  const print = (file: string): Promise<Uint8Array> => {
    const document = documents.find((one) => one.file === file);
    if (!document) throw new Error(`no document ${file}`);
    return press.print(document);
  };
  /** All that a sheet of this mechanism has to say, whatever its size. */
  const expectSheet = (page: PdfPage | undefined, id: string): void => {
    const entry = atlas.initiatives.find((one) => one.id === id);
    if (!page || !entry) throw new Error(`no sheet of ${id}`);
    const { notes, signs, chart, version } = briefOf(atlas, entry);
    const said = [
      ...entry.data.unknown.flatMap(({ what }) => pieces(what).flatMap((piece) => (piece.kind === 'words' ? [piece.text] : []))),
      ...notes.flatMap(({ proof, where }) => [proof, where]),
      chart.subtitle,
      version,
      shortAddress(id),
      ...correctionsOf(atlas, ...signs.keys(), ...chart.facts).map((row) => `${row.label}：${zhCorrections.told(row)}`),
      ...(isPending(atlas, `/brief/${id}/`) ? [zhReview.mark + zhReview.pending] : []),
    ];
    expect(said.filter((words) => !page.text.includes(tight(words)))).toEqual([]);
  };

  test('a brief is one A4 page with its evidence, in fonts of its own, and its code leads to the mechanism', async () => {
    await withPdf(await print(`briefs/${SAMPLE}.pdf`), async (pages) => {
      const [page] = pages;
      expect(pages.length).toBe(1);
      expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([210, 297]);
      expectSheet(page, SAMPLE);
      expect(page?.smallest).toBeGreaterThanOrEqual(5);
      expect(fonts(pages).toSorted()).toEqual(['NotoSansSC', 'NotoSerifSC']);
      expect((await page?.scan(3))?.data).toBe(whole(shortAddress(SAMPLE)));
    });
  });

  test('a board is 60 × 90 cm, nothing on it smaller than 24 points, its code at least 8 cm', async () => {
    await withPdf(await print(`boards/${SAMPLE}.pdf`), async (pages) => {
      const [page] = pages;
      expect(pages.length).toBe(1);
      expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([600, 900]);
      expectSheet(page, SAMPLE);
      expect(page?.smallest).toBeGreaterThanOrEqual(24);
      const code = await page?.scan(0.7);
      expect(code?.data).toBe(whole(shortAddress(SAMPLE)));
      expect(code?.side).toBeGreaterThanOrEqual(80);
    });
  });

  // The command refuses any other count; the site of the test has an address and a correction, so a sheet is as full as it gets.
  test.each(['overview.pdf', 'facts.pdf'])('%s has as many pages as the command wants, and its code leads to the site', async (file) => {
    const document = documents.find((one) => one.file === file);
    await withPdf(await print(file), async (pages) => {
      expect(pages.length).toBe(document?.pages);
      const code = (await pages.at(-1)?.scan(4))?.data ?? '';
      expect(code).toMatch(new RegExp(`^${whole('/')}`));
      expect(pages.at(-1)?.smallest).toBeGreaterThanOrEqual(5);
    });
  });

  // Printed twice, sheet by sheet: npm test has no time for it, `npm run test:all-pages` has.
  test.skipIf(process.env['ATLAS_PAGES'] === 'templates')('the booklet says on which page each mechanism is, and it is there', async () => {
    const document = documents.find(({ contents }) => contents === true);
    await withPdf(await print(document?.file ?? ''), (pages) => {
      expect(pages.length).toBe(document?.pages);
      // All sheets are bound in it: none has words that nobody can read.
      expect(pages.filter(({ smallest }) => !(smallest >= 5)).map(({ smallest }) => smallest)).toEqual([]);
      const contents = pages[1]?.text ?? '';
      const lost = atlas.initiatives.filter(({ id, data }) => {
        const title = tight(plain(atlas, data.title));
        const number = Number(new RegExp(`${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\d+)`).exec(contents)?.[1] ?? '0');
        return !pages[number - 1]?.text.includes(tight(shortAddress(id)));
      });
      expect(lost.map(({ id }) => id)).toEqual([]);
      expect(pages.slice(1).filter(({ text }, index) => !text.endsWith(String(index + 2)) && !text.startsWith(String(index + 2)))).toEqual(
        [],
      );
    });
  });

  test('a page of the site prints its code though no screen fetches it, and the clauses of its numbers at the end', async () => {
    const open = await openSite();
    const context = await open.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, open, MECHANISM);
    const code = `${base}qr/initiatives/${SAMPLE}.svg`;
    expect(asked).not.toContain(code);
    const bytes = await page.pdf({ preferCSSPageSize: true });
    expect(asked).toContain(code);
    await withPdf(bytes, async (pages) => {
      expect(new Set(pages.map(({ width, height }) => `${String(Math.round(width))}×${String(Math.round(height))}`))).toEqual(
        new Set(['210×297']),
      );
      const all = pages.map(({ text }) => text).join('');
      const notes = all.lastIndexOf(zhPaper.brief.notes);
      expect(notes).toBeGreaterThan(all.length / 3);
      const entry = atlas.initiatives.find(({ id }) => id === SAMPLE);
      const quotes = entry ? briefOf(atlas, entry).notes.flatMap(({ fact }) => fact.now.evidence?.quote ?? []) : [];
      expect(quotes.length).toBeGreaterThan(1);
      expect(quotes.filter((quote) => !all.includes(quote, notes))).toEqual([]);
      // The code stands after the notes; the foot of the site may be a page further.
      const scans = await Promise.all(pages.slice(-2).map((page) => page.scan(3)));
      expect(scans.map((code) => code?.data)).toContain(whole(shortAddress(SAMPLE)));
    });
    await open.close();
  });
});

test('every document of the command is a page of the site', async () => {
  const open = await openSite();
  const context = await open.newContext();
  const lost = await Promise.all(
    documents.map(async ({ path }: Document) =>
      (await context.request.get(new URL(path.slice(1), open.address).href)).ok() ? [] : [path],
    ),
  );
  expect(lost.flat()).toEqual([]);
  const page = await context.newPage();
  await visit(page, open, `/brief/${SAMPLE}/`);
  await page.emulateMedia({ media: 'print' });
  // A sheet of what waits for a review says so where its page does not go along.
  expect(await page.locator('.sheet-pending').filter({ visible: true }).count()).toBe(isPending(atlas, `/brief/${SAMPLE}/`) ? 1 : 0);
  await open.close();
});
