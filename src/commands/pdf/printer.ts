import { chromium, type Page } from 'playwright-core';
import { zhPaper } from '../../words/zh/paper.ts';
import { BROWSER_FLAGS } from '../browser.ts';
import { serveSite } from '../serve.ts';
import type { Document } from './documents.ts';
import { setInFonts } from './paper-fonts.ts';
import { readPdf } from './read-pdf.ts';

/** A built site and the browser that prints it. */
export interface Press {
  /** @throws in Chinese when the pages are not as many as they must be, or a sign cannot be drawn. */
  readonly print: (document: Document) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const toPdf = (page: Page): Promise<Uint8Array> => page.pdf({ preferCSSPageSize: true, tagged: true });

/** Writes page numbers into the contents. @returns whether any was new. */
function fillContents(page: Page, targets: ReadonlyMap<string, number>): Promise<boolean> {
  return page.evaluate((numbers) => {
    let changed = false;
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const number = String(numbers[place.dataset['pageOf'] ?? ''] ?? '');
      changed ||= place.textContent !== number;
      place.textContent = number;
    }
    return changed;
  }, Object.fromEntries(targets));
}

/** Numbers that grow by a digit could move a line to the next page, so it is printed until nothing changes. */
const MOST_PASSES = 4;

async function printed(page: Page, { contents = false }: Document): Promise<Uint8Array> {
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const bytes = await toPdf(page);
    if (!contents || !(await fillContents(page, (await readPdf(bytes)).targets))) return bytes;
  }
  throw new Error(zhPaper.pdf.unsettled);
}

/** Opens a press. @param folder the built site; @param base the path of its address; @param executablePath of the browser. */
export async function openPress(folder: string, base: string, executablePath: string): Promise<Press> {
  const served = await serveSite({ folder, base, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  // The fonts are not the site's own: the policy of its pages would refuse them.
  const context = await browser.newContext({ bypassCSP: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' });
  return {
    print: async (document) => {
      const page = await context.newPage();
      try {
        await page.goto(new URL(document.path.slice(1), served.address).href, { waitUntil: 'load' });
        await page.emulateMedia({ media: 'print' });
        const missing = await setInFonts(page);
        if (missing.length > 0) throw new Error(zhPaper.pdf.glyphs(document.file, missing.join('、')));
        const bytes = await printed(page, document);
        const { pages } = await readPdf(bytes);
        if (pages !== document.pages) throw new Error(zhPaper.pdf.pages(document.file, document.pages, pages));
        return bytes;
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
